package nl.wed.workbench.ui.kit;

import java.util.List;

/// What is wrong with what a field holds, and the values it can mean, each to be taken by a click.
record Problem(String sentence, List<Offer> offers) {
    static final Problem NONE = new Problem("", List.of());

    /// A value that can be meant.
    record Offer(String words, Runnable take) {}

    static Problem of(String sentence) {
        return sentence.isEmpty() ? NONE : new Problem(sentence, List.of());
    }

    boolean none() {
        return sentence.isEmpty();
    }
}
