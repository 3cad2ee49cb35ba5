package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.ui.navigation.Screen;

/// What edits take in the window after every screen was seen, in the sample and in a trajectory of many interviews and
/// findings: `Editing FOLDER_OF_THE_REPOSITORY voting|editing TIMES INTERVIEWS FINDINGS OUTCOME`; no findings is the
/// sample.
public final class Editing {
    private static final int CAUSES = 17;
    private static final int PARTICIPANTS = 25;
    private static final int DIGITS = CAUSES * PARTICIPANTS * 2;
    private static final int WARMING_UP = 50;

    private final Path work;
    private final boolean voting;
    private OpenWindow window;
    private Hands hands;

    private Editing(Path work, boolean voting) {
        this.work = work;
        this.voting = voting;
    }

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var editing = new Editing(
                Files.createDirectories(root.resolve("benchmarks/target/editing")), arguments[1].equals("voting"));
        var made = new LargeTrajectory(new Sample(root.resolve("sample-projects/almelo-0-6.wed")).content());
        int findings = Integer.parseInt(arguments[4]);
        var content = findings == 0 ? made.sample() : made.with(Integer.parseInt(arguments[3]), findings);
        Platform.startup(() -> {});
        var rows = editing.of(made.withCauses(content, CAUSES), Integer.parseInt(arguments[2]));
        Files.write(Path.of(arguments[5]), rows);
        System.exit(0);
    }

    private List<String> of(ProjectPackage content, int times) throws Exception {
        var saves = new AtomicReference<Consumer<CompletableFuture<?>>>(_ -> {});
        var store = OpenWindow.stored(content, work, save -> saves.get().accept(save));
        Hands.onWindow(() -> {
            window = OpenWindow.shown(store, work);
            hands = new Hands(window.stage().getScene());
        });
        saves.set(hands::saves);
        see();
        long before = memory();
        var measured = voting ? vote(times) : edit(times);
        long after = memory();
        var rows = new ArrayList<String>();
        measured.forEach((what, one) -> rows.add(one.row(what)));
        rows.add(EditTimes.row("MB in use after all screens were seen, and at the end", before / 1e6, after / 1e6));
        Hands.onWindow(window.end());
        store.close();
        return rows;
    }

    /// Every screen with every tab of it is there, as after a day of work.
    private void see() throws InterruptedException {
        for (Screen screen : Screen.values()) {
            Hands.onWindow(() -> window.open().location().open(screen));
            Hands.rest(2);
            var tabs = new ArrayList<TabPane>();
            Hands.onWindow(() -> collect(window.stage().getScene().getRoot(), tabs));
            for (TabPane pane : tabs) {
                for (int i = 0; i < pane.getTabs().size(); i++) {
                    int place = i;
                    Hands.onWindow(() -> pane.getSelectionModel().select(place));
                    Hands.rest(2);
                }
            }
        }
        Hands.rest(20);
    }

    private static void collect(Node node, List<TabPane> tabs) {
        if (node instanceof TabPane pane) {
            tabs.add(pane);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, tabs));
        }
    }

    private Map<String, EditTimes> vote(int digits) throws InterruptedException {
        Hands.onWindow(() -> {
            window.open().location().open(Screen.CAUSES);
            ((TabPane) find("#causes-tabs")).getSelectionModel().select(1);
        });
        Hands.rest(5);
        for (int i = 1; i < PARTICIPANTS; i++) {
            Hands.onWindow(() -> ((javafx.scene.control.Button) find("#participant-more")).fire());
        }
        Hands.rest(5);
        Hands.onWindow(() -> ((javafx.scene.control.ToggleButton) find("#participant-1")).fire());
        Hands.rest(5);
        Hands.onWindow(() -> find("#vote-0").requestFocus());
        var digit = new int[1];
        var times = hands.repeat(digits, turn -> type(1 + (turn * 7 + digit[0]++ / 5) % 5));
        System.out.println(
                window.open().workspace().project().table(CauseRecords.VOTE).size() + " votes");
        return Map.of("digit in Stemmen", times);
    }

    private void type(int digit) {
        Scene scene = window.stage().getScene();
        var code = KeyCode.valueOf("DIGIT" + digit);
        var focused = scene.getFocusOwner();
        focused.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", Integer.toString(digit), code, false, false, false, false));
        focused.fireEvent(
                new KeyEvent(KeyEvent.KEY_RELEASED, "", Integer.toString(digit), code, false, false, false, false));
    }

    private Node find(String id) {
        return window.stage().getScene().lookup(id);
    }

    private Map<String, EditTimes> edit(int times) throws InterruptedException {
        var rows = new LinkedHashMap<String, EditTimes>();
        var now = window.open().workspace().project();
        var finding = now.all(InterviewRecords.FINDING)
                .get(now.table(InterviewRecords.FINDING).size() / 2);
        measure(
                rows,
                "memo of a finding, in Verslagen",
                times,
                new Ref(InterviewRecords.FINDING, finding.id()),
                turn -> project -> project.put(
                        InterviewRecords.FINDING,
                        project.find(InterviewRecords.FINDING, finding.id())
                                .orElseThrow()
                                .withMemo("Aantekening " + turn)));
        var respondent = now.all(InterviewRecords.RESPONDENT).get(3);
        measure(
                rows,
                "role of a respondent",
                times,
                new Ref(InterviewRecords.RESPONDENT, respondent.id()),
                turn -> project -> project.put(
                        InterviewRecords.RESPONDENT,
                        project.find(InterviewRecords.RESPONDENT, respondent.id())
                                .orElseThrow()
                                .withRole("Rol " + turn)));
        var quote = now.all(InterviewRecords.QUOTE).get(3);
        measure(
                rows,
                "text of a quote",
                times,
                new Ref(InterviewRecords.QUOTE, quote.id()),
                turn -> project -> project.put(
                        InterviewRecords.QUOTE,
                        project.find(InterviewRecords.QUOTE, quote.id())
                                .orElseThrow()
                                .withText("Een uitspraak " + turn)));
        var interpretation = now.all(FigureRecords.INTERPRETATION).get(3);
        measure(
                rows,
                "text under a figure",
                times,
                new Ref(FigureRecords.INTERPRETATION, interpretation.id()),
                turn -> project -> project.put(
                        FigureRecords.INTERPRETATION,
                        project.find(FigureRecords.INTERPRETATION, interpretation.id())
                                .orElseThrow()
                                .withText("Een duiding " + turn)));
        var chapter = now.all(PlanRecords.CHAPTER_TEXT).get(3);
        measure(
                rows,
                "text of a chapter",
                times,
                new Ref(PlanRecords.CHAPTER_TEXT, chapter.id()),
                turn -> project -> project.put(
                        PlanRecords.CHAPTER_TEXT,
                        project.find(PlanRecords.CHAPTER_TEXT, chapter.id())
                                .orElseThrow()
                                .withText("Een hoofdstuk " + turn)));
        var goal = now.all(PlanRecords.GOAL).get(2);
        measure(
                rows,
                "name of a goal",
                times,
                new Ref(PlanRecords.GOAL, goal.id()),
                turn -> project -> project.put(
                        PlanRecords.GOAL,
                        project.find(PlanRecords.GOAL, goal.id()).orElseThrow().withTitle("Een doel " + turn)));
        return rows;
    }

    /// A change of a trajectory, another one each time.
    private interface Change {
        java.util.function.UnaryOperator<Project> of(int turn);
    }

    private void measure(Map<String, EditTimes> rows, String what, int times, Ref at, Change change)
            throws InterruptedException {
        Hands.onWindow(() -> window.open().location().open(at));
        Hands.rest(10);
        var workspace = window.open().workspace();
        var run = rows.size() + "-" + System.nanoTime();
        rows.put(
                what,
                hands.repeat(times, turn -> workspace.edit("benchmark", List.of(run, turn / 10), change.of(turn))));
    }

    private static long memory() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
