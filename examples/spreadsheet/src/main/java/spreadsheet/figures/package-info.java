/**
 * Institutions and their figures from an office's workbook, and the template for them. Cells are read as documents write them: full-width
 * digits, percent cells, {@code 1,203/1,650}, 未报. What a cell leaves open is asked and never guessed.
 */
package spreadsheet.figures;
