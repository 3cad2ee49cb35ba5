package nl.wed.workbench.ui.journey;

import javafx.scene.input.KeyCode;
import nl.wed.workbench.catalogue.Catalogue;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Step 2: a respondent, the report of the interview, a coded fragment, and a quote from it that is
/// released.
public record InterviewsAct(Hand hand, Catalogue catalogue) {
    public static final String SAYING = "Wij komen te laat bij jonge moeders.";
    public static final String THREAD = "Hulp begint te laat.";

    private static final String GROUP = "P02";

    public void perform() {
        respondent();
        report();
        codeAndQuote();
        hand.press("tab-quotes").pressWords(SAYING).press("quote-ask").press("quote-release");
        hand.press("tab-threads").press("themes-0-0").write("thread-text", THREAD);
    }

    private void respondent() {
        hand.press("respondent-add");
        hand.choose(
                "respondent-group",
                catalogue.parties().group(GROUP).orElseThrow().name());
        hand.press("role-P02-2").pressStyle("chip");
        hand.choose("respondent-status", "gesproken").date("respondent-date", "5-10-2026");
        hand.press("respondent-notes").press("respondent-quotes").press("dialog-act");
    }

    private void report() {
        hand.press("tab-coding").press("report-add");
        hand.press("report-respondent").type(KeyCode.DOWN, KeyCode.ENTER);
        hand.write("report-typed", "De locatiemanager vertelt.\n" + SAYING + "\nDat is jammer.");
        hand.press("dialog-act");
    }

    private void codeAndQuote() {
        var area = hand.see("report-text", StyleClassedTextArea.class);
        int start = area.getText().indexOf(SAYING);
        hand.act(() -> {
            area.requestFocus();
            area.selectRange(start, start + SAYING.length());
        });
        hand.type(KeyCode.Q).typeWords("voorschoolse").type(KeyCode.ENTER).type(KeyCode.C);
    }
}
