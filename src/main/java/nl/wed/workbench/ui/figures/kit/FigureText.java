package nl.wed.workbench.ui.figures.kit;

import java.util.Optional;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.Trend;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.ProfileWords;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The words for figures on the screen of step 1.
public record FigureText(Texts texts) {

    /// The own value with its unit.
    public String own(Figure figure) {
        return new FigureWords(texts).of(figure.own().value(), figure);
    }

    /// A value as short as a column allows: only a percentage keeps its unit.
    public String brief(Value value, Figure figure) {
        var unit = FigureUnit.of(figure);
        var words = new FigureWords(texts);
        return unit.name().equals("%") ? words.of(value, unit) : words.bare(value, unit);
    }

    /// The value of the country, in short; why there is none to compare with otherwise.
    public String national(Figure figure) {
        if (figure.nationalIsTotal()) {
            return texts.get("figures.total");
        }
        return figure.national().map(value -> brief(value, figure)).orElseGet(() -> texts.get("general.unknown"));
    }

    /// The median of all municipalities, in short.
    public String median(Figure figure) {
        return figure.municipalities().sufficient()
                ? brief(Value.of(figure.municipalities().median()), figure)
                : texts.get("figures.tooFew");
    }

    /// Unit and period: what stands under the name.
    public String unitAndPeriod(Indicator indicator, Optional<Figure> figure) {
        return figure.map(one -> FigureUnit.of(one).name() + " · " + one.own().periodLabel())
                .orElseGet(() -> noFigure(indicator));
    }

    /// Where the figure stands, or why that cannot be said.
    public String standing(Figure figure) {
        if (figure.standing() != Standing.NO_JUDGEMENT) {
            return texts.name("figures", figure.standing());
        }
        if (!figure.municipalities().sufficient()) {
            return texts.get("figures.tooFew");
        }
        return figure.indicator().direction() == Direction.NEUTRAL
                ? texts.get("figures.noJudgement")
                : texts.get("figures.notExact");
    }

    /// How the value moved: the trend, and its course over the years beside other municipalities.
    public String movement(ProfileLine line) {
        var words = new ProfileWords(texts);
        String said = words.of(line.trend());
        String trend = line.trend() instanceof Trend.Moving
                ? texts.get("profile.trend", said)
                : said.substring(0, 1).toUpperCase(Texts.DUTCH) + said.substring(1) + ".";
        return line.course()
                .map(course -> trend + " " + texts.get("profile.course", words.of(course)))
                .orElse(trend);
    }

    /// That there is no figure yet, and who has it.
    public String noFigure(Indicator indicator) {
        return texts.get("figures.noData") + " · " + who(indicator.provider());
    }

    /// Who gave a data set, and which table it is.
    public String provider(DataSet dataSet) {
        return provider(dataSet.provider(), dataSet.table());
    }

    /// Who has the figure of an indicator, and in which table.
    public String provider(Indicator indicator) {
        return provider(indicator.provider(), indicator.table());
    }

    private String provider(String name, @Nullable String table) {
        return table == null ? who(name) : who(name) + ", " + texts.get("figures.table", table);
    }

    /// The name of a provider, or that it is not told.
    public String who(String provider) {
        return provider.isBlank() ? texts.get("figures.providerUnknown") : provider;
    }
}
