/**
 * From an office's table of sentences to a rulebook: what the sentences leave open goes out as a workbook of questions with choice
 * lists, and comes back with the answers.
 */
package spreadsheet.draft;
