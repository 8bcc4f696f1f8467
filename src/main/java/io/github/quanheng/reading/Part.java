package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Words;
import java.util.List;

/**
 * What stands between two full stops or semicolons, read.
 *
 * @param lexemes its lexemes, without spaces
 * @param statements its statements
 */
record Part(List<Lexeme> lexemes, List<Statement> statements) {
    Part {
        lexemes = List.copyOf(lexemes);
        statements = List.copyOf(statements);
    }

    Lexeme lexeme(int place) {
        return lexemes.get(place);
    }

    /** The words as they stand, without spaces. */
    String text(Words words) {
        StringBuilder text = new StringBuilder();
        lexemes.subList(words.from(), words.to()).forEach(lexeme -> text.append(lexeme.text()));
        return text.toString();
    }

    Span span(Words words) {
        return lexeme(words.from()).span().to(lexeme(words.to() - 1).span());
    }
}
