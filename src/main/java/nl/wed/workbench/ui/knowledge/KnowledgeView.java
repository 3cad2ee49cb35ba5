package nl.wed.workbench.ui.knowledge;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.meetings.MeetingView;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;

/// Step 3 on one screen: the catalogue, what is offered locally, the infrastructure, the meeting.
public final class KnowledgeView implements ScreenView {
    private final KnowledgeViewModel model;
    private final CatalogueView catalogue;
    private final OffersView offers;
    private final InfrastructureView infrastructure;
    private final MeetingView meeting;
    private final TabPane tabs = new TabPane();
    private final Node node;

    /// Shows step 3.
    public KnowledgeView(KnowledgeViewModel model, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        catalogue = new CatalogueView(model.interventions(), texts, dialogs, navigator);
        offers = new OffersView(model.offers(), texts, dialogs, this::openIntervention);
        infrastructure = new InfrastructureView(model.infrastructure(), model.scan(), texts);
        meeting = new MeetingView(model.meeting(), texts, dialogs);
        tabs.setId("knowledge-tabs");
        tab(KnowledgeViewModel.CATALOGUE, texts.get("knowledge.tab.catalogue"), catalogue.node());
        tab(KnowledgeViewModel.OFFERS, texts.get("knowledge.tab.offers"), offers.node());
        tab(KnowledgeViewModel.INFRASTRUCTURE, texts.get("knowledge.tab.infrastructure"), infrastructure.node());
        tab(KnowledgeViewModel.SESSION, texts.get("knowledge.tab.meeting"), meeting.node());
        tabs.getStyleClass().add("step-tabs");
        node = tabs;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        if (ref.type().equals(KnowledgeRecords.SESSION_INTERVENTION)) {
            model.intervention(ref).ifPresent(this::openIntervention);
        } else if (ref.type().equals(KnowledgeRecords.LOCAL_OFFER)) {
            tabs.getSelectionModel().select(1);
        } else if (ref.type().equals(KnowledgeRecords.INFRASTRUCTURE_SCORE)) {
            tabs.getSelectionModel().select(2);
            model.element(ref).ifPresent(infrastructure::reveal);
        } else {
            tabs.getSelectionModel().select(3);
            meeting.reveal(ref);
        }
    }

    @Override
    public void revealContent(String code) {
        openIntervention(code);
    }

    private void openIntervention(String code) {
        tabs.getSelectionModel().select(0);
        catalogue.open(code);
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
