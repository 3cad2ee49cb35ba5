package nl.wed.workbench.ui.renewal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.renewal.Difference;
import nl.wed.workbench.domain.renewal.News;
import nl.wed.workbench.domain.renewal.OlderContent;
import nl.wed.workbench.domain.renewal.Renewal;
import nl.wed.workbench.setup.ContentNews;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Which records hold or rest on older built-in content, in words, and taking the newer over.
public final class RenewalViewModel {
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Texts texts;
    private @Nullable News news;
    private @Nullable Project seen;
    private OlderContent older = OlderContent.of(Project.empty(new UUID(0, 0)), News.none());

    /// Over that open trajectory.
    public RenewalViewModel(Workspace workspace, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// Whether something is different now about a record.
    public boolean marks(Ref ref) {
        return older().marks(ref);
    }

    /// The mark in words.
    public String mark() {
        return texts.get("catalogue.renewal.mark", catalogue.contentVersion().version());
    }

    /// What the card of a record says above its lines.
    String about(Ref ref) {
        String before = catalogue.contentVersion().previous();
        return older().renewal(ref).isPresent()
                ? texts.get("catalogue.renewal.held", before)
                : texts.get("catalogue.renewal.rests", before);
    }

    /// What is different about a record.
    public List<RenewalLine> lines(Ref ref) {
        return older().differences(ref).stream().map(this::line).toList();
    }

    /// Whether the newer content of a record can be taken over as it stands.
    boolean canTake(Ref ref) {
        return older().renewal(ref).filter(Renewal::canBeTaken).isPresent();
    }

    /// In how many records the newer content can be taken over.
    long canTake() {
        return older().renewals().values().stream().filter(Renewal::canBeTaken).count();
    }

    /// Takes the newer content of one record over.
    public void take(Ref ref) {
        workspace.seal();
        workspace.edit(
                texts.get(
                        "catalogue.renewal.takeEdit", catalogue.contentVersion().version()),
                now -> OlderContent.of(now, news()).taken(now, ref));
    }

    /// Takes the newer content of all records over.
    public void takeAll() {
        workspace.seal();
        workspace.edit(
                texts.get(
                        "catalogue.renewal.takeAllEdit",
                        catalogue.contentVersion().version()),
                now -> OlderContent.of(now, news()).allTaken(now));
    }

    private OlderContent older() {
        var now = workspace.project();
        if (seen != now) {
            older = OlderContent.of(now, news());
            seen = now;
        }
        return older;
    }

    private News news() {
        var known = news;
        if (known == null) {
            known = ContentNews.of(catalogue, texts);
            news = known;
        }
        return known;
    }

    private RenewalLine line(Difference one) {
        return new RenewalLine(
                texts.get("catalogue.renewal.field." + one.field()), words(one.was()), words(one.now()), one.edited());
    }

    private String words(@Nullable Object value) {
        String words = switch (value) {
            case null -> "";
            case VerificationStatus status -> texts.name("general", status);
            case Direction direction -> texts.name("figures", direction);
            case List<?> list -> list.stream().map(this::item).collect(Collectors.joining("; "));
            default -> value.toString();
        };
        return words.isBlank() ? texts.get("catalogue.renewal.nothing") : words;
    }

    private String item(Object one) {
        return one instanceof AgePhase phase
                ? texts.name("general", phase)
                : catalogue.sources().find(one.toString()).map(Source::title).orElse(one.toString());
    }
}
