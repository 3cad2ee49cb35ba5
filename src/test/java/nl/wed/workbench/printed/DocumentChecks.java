package nl.wed.workbench.printed;

import java.util.Set;

/// The comparisons that a Word document of each kind gets.
record DocumentChecks(Sample sample, Names names, Set<String> content) {
    void plan(WordFile word, Ledger ledger) {
        figures(word, "Stand van zaken in cijfers", false, ledger);
        new PlanCheck(sample, word, ledger).all();
        steps(word, ledger);
    }

    void book(WordFile word, Ledger ledger) {
        figures(word, "Cijfers op een rij", true, ledger);
        steps(word, ledger);
    }

    void implementation(WordFile word, Ledger ledger) {
        new PlanCheck(sample, word, ledger).all();
        steps(word, ledger);
    }

    private void figures(WordFile word, String chapter, boolean sheets, Ledger ledger) {
        var check = new FigureChapterCheck(sample, word, ledger);
        check.overview();
        check.sections(chapter, sheets);
        var steps = new StepChartCheck(sample, word, ledger);
        for (var drawing : new ChartCheck(sample, names, word, ledger).all()) {
            ledger.right("chart", drawing.caption(), steps.of(drawing), "is not understood");
        }
        new MapCheck(sample, names, word, ledger).all();
    }

    /// The numbers of the other steps, and whatever is left then.
    private void steps(WordFile word, Ledger ledger) {
        new StepCheck(sample, word, ledger).all();
        new RemainderCheck(sample, content, word, ledger)
                .all()
                .forEach(left -> ledger.fault("a number that nobody compares: " + left));
    }
}
