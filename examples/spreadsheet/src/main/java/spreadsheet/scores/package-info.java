/** Scores as a workbook: units by items with an explanation on each cell, a chart, and what differs from the office's own scores. */
package spreadsheet.scores;
