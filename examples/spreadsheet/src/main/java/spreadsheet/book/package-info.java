/**
 * A rulebook as a workbook and back. What a sheet can say stands in its cells: numbers, names, marks, and each rule as a sentence.
 * What it cannot stands beside it as JSON, in a column that only a program reads; nothing is lost on the way.
 */
package spreadsheet.book;
