/** One command for a person without Java code: check, draft, template, score and explain, over files and folders. */
package spreadsheet.command;
