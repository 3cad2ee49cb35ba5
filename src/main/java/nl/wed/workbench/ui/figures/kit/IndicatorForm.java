package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// An own indicator in a dialog: what it measures, in which unit, who has it and what a reader must
/// know.
public final class IndicatorForm implements Dialogs.DialogContent {
    private final Indicator before;
    private final Form form;
    private final ObjectProperty<String> name;
    private final ObjectProperty<String> definition;
    private final ObjectProperty<String> theme;
    private final ObjectProperty<String> unit;
    private final ObjectProperty<Direction> direction;
    private final ObjectProperty<List<AgePhase>> phases;
    private final ObjectProperty<String> provider;
    private final ObjectProperty<String> numerator;
    private final ObjectProperty<String> denominator;
    private final ObjectProperty<String> caveat;
    private final ObjectProperty<VerificationStatus> status;

    /// Edits a copy of that indicator.
    public IndicatorForm(Indicator indicator, Themes themes, Texts texts) {
        before = indicator;
        name = new SimpleObjectProperty<>(indicator.name());
        definition = new SimpleObjectProperty<>(indicator.definition());
        theme = new SimpleObjectProperty<>(indicator.theme());
        unit = new SimpleObjectProperty<>(indicator.unit());
        direction = new SimpleObjectProperty<>(indicator.direction());
        phases = new SimpleObjectProperty<>(indicator.phases());
        provider = new SimpleObjectProperty<>(indicator.provider());
        numerator = orEmpty(indicator.numerator());
        denominator = orEmpty(indicator.denominator());
        caveat = orEmpty(indicator.caveat());
        status = new SimpleObjectProperty<>(indicator.status());
        form = new Form(texts);
        fields(themes, texts);
    }

    /// The indicator as it was filled in.
    public Indicator result() {
        return before.with()
                .name(name.get().strip())
                .theme(theme.get())
                .definition(definition.get().strip())
                .unit(unit.get().strip())
                .direction(direction.get())
                .phases(phases.get())
                .provider(provider.get().strip())
                .caveat(optional(caveat))
                .status(status.get())
                .numerator(optional(numerator))
                .denominator(optional(denominator))
                .build();
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public boolean accept() {
        return form.validate();
    }

    private static ObjectProperty<String> orEmpty(@Nullable String known) {
        return new SimpleObjectProperty<>(known == null ? "" : known);
    }

    private static @Nullable String optional(ObjectProperty<String> property) {
        return property.get().isBlank() ? null : property.get().strip();
    }

    private void fields(Themes themes, Texts texts) {
        form.text(texts.get("figures.own.name"), name).id("own-name").required(texts.get("figures.own.nameMissing"));
        form.area(texts.get("figures.own.definition"), 2, definition)
                .id("own-definition")
                .help(texts.get("figures.own.definitionHelp"))
                .required(texts.get("figures.own.definitionMissing"));
        form.beside(
                form.text(texts.get("figures.own.numerator"), numerator).id("own-numerator"),
                form.text(texts.get("figures.own.denominator"), denominator).id("own-denominator"));
        form.beside(
                form.choice(texts.get("figures.own.theme"), theme, themes.all(), themes::name)
                        .id("own-theme"),
                form.text(texts.get("figures.own.unit"), unit)
                        .id("own-unit")
                        .required(texts.get("figures.own.unitMissing")));
        form.beside(
                form.choice(
                                texts.get("figures.own.direction"),
                                direction,
                                List.of(Direction.values()),
                                one -> texts.name("figures", one))
                        .id("own-direction"),
                form.text(texts.get("figures.own.provider"), provider).id("own-provider"));
        form.chips(
                        texts.get("figures.own.phases"),
                        phases,
                        List.of(AgePhase.values()),
                        one -> texts.name("general", one))
                .id("own-phases");
        form.area(texts.get("figures.own.caveat"), 2, caveat).id("own-caveat");
        form.choice(
                        texts.get("figures.own.status"),
                        status,
                        List.of(VerificationStatus.values()),
                        one -> texts.name("general", one))
                .id("own-status")
                .help(texts.get("figures.own.statusHelp"));
    }
}
