/** Workbooks as they are: sheets of cells, each as a person sees it, and what is wrong with one by sheet, row and column. */
package spreadsheet.grid;
