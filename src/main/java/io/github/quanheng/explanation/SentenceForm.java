package io.github.quanheng.explanation;

import java.util.List;
enum SentenceForm { ;
    static List<String> nearest(String text) { return List.of(); }
}
