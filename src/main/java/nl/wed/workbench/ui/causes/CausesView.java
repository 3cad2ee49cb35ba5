package nl.wed.workbench.ui.causes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.meetings.MeetingView;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.navigation.Topic;

/// Step 4 on one screen: problems and causes with their evidence, votes, priorities, the meeting.
public final class CausesView implements ScreenView {
    private final CausesViewModel model;
    private final OutlineView outline;
    private final TabPane tabs = new TabPane();

    /// Shows step 4.
    public CausesView(CausesViewModel model, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        outline = new OutlineView(
                model.outline(),
                model.evidence(),
                new BasisCard(model.basis(), texts, navigator::open),
                texts,
                dialogs,
                navigator);
        tabs.setId("causes-tabs");
        tabs.getStyleClass().add("step-tabs");
        tab(CausesViewModel.OUTLINE, texts.get("causes.tab.outline"), outline.node());
        tab(CausesViewModel.VOTES, texts.get("causes.tab.votes"), new VotesView(model.votes(), texts, dialogs).node());
        tab(
                CausesViewModel.PRIORITIES,
                texts.get("causes.tab.priorities"),
                new PriorityView(model.priorities(), model.basis(), texts, navigator).node());
        tab(
                CausesViewModel.REFLECTION,
                texts.get("causes.tab.meeting"),
                new MeetingView(model.meeting(), texts, dialogs).node());
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public void reveal(Ref ref) {
        if (ref.type().equals(CauseRecords.VOTE)) {
            tabs.getSelectionModel().select(1);
            return;
        }
        tabs.getSelectionModel().select(0);
        if (ref.type().equals(CauseRecords.EVIDENCE)) {
            model.subject(ref).ifPresent(outline::reveal);
        } else {
            outline.reveal(ref);
        }
    }

    @Override
    public Optional<Topic> topic() {
        var kind = switch (tabs.getSelectionModel().getSelectedIndex()) {
            case 0, 2 -> Topic.Kind.CAUSES;
            case 1 -> Topic.Kind.MATRIX;
            default -> Topic.Kind.AGENDA;
        };
        return Optional.of(Topic.of(Step.CAUSES, kind));
    }

    private void tab(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId("tab-" + id);
        tab.setClosable(false);
        tab.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                model.parts().show(id);
            }
        });
        tabs.getTabs().add(tab);
    }
}
