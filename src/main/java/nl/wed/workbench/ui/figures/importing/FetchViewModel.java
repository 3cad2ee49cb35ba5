package nl.wed.workbench.ui.figures.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.sources.live.CatalogueEntry;
import nl.wed.workbench.sources.live.LiveOrigin;
import nl.wed.workbench.sources.live.LiveRefused;
import nl.wed.workbench.sources.live.LiveSource;
import nl.wed.workbench.sources.live.LiveSources.Kind;
import nl.wed.workbench.sources.live.ProxyAddress;
import nl.wed.workbench.sources.live.SignIn;
import nl.wed.workbench.sources.live.TableCatalogue;
import nl.wed.workbench.sources.live.TableDescription;
import nl.wed.workbench.sources.live.TableDescription.Measure;
import nl.wed.workbench.sources.live.Watch;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;

/// Tables from the network. Nothing is asked of the network but by the verbs here, and nothing of a
/// fetch that was stopped or broke off reaches the trajectory.
public final class FetchViewModel {
    private static final int MOST_SHOWN = 300;

    private final Jobs jobs;
    private final Texts texts;
    private final Intake intake;
    private final Trajectory trajectory;
    private final BiConsumer<Imported, List<Path>> offer;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.CBS);
    private final StringProperty address = new SimpleStringProperty(Kind.CBS.address());
    private final Map<Kind, String> addresses = new EnumMap<>(Kind.class);
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TableCatalogue>> catalogue =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CatalogueEntry> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FetchChoice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalLong> count = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final ReadOnlyObjectWrapper<Optional<Refused>> message = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty proxy = new SimpleStringProperty("");
    private final StringProperty proxyUser = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper proxyUsed = new ReadOnlyStringWrapper("");
    private final StringProperty proxyPassword = new SimpleStringProperty("");
    private Optional<Fetch> latest = Optional.empty();
    private Runnable again = () -> {};

    FetchViewModel(
            Jobs jobs, Texts texts, Intake intake, Trajectory trajectory, BiConsumer<Imported, List<Path>> offer) {
        this.jobs = jobs;
        this.texts = texts;
        this.intake = intake;
        this.trajectory = trajectory;
        this.offer = offer;
        proxy.set(intake.live().network().own().map(ProxyAddress::toString).orElse(""));
        kind.addListener((_, _, now) -> {
            address.set(addresses.getOrDefault(now, now.address()));
            query.set("");
            forgetSource();
        });
        address.addListener((_, _, now) -> {
            addresses.put(kind.get(), now);
            forgetSource();
        });
        query.addListener((_, _, _) -> search());
    }

    /// The kind of source.
    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /// Its address.
    public StringProperty address() {
        return address;
    }

    /// Says the address of a kind, whichever is looked at.
    void address(Kind of, String typed) {
        addresses.put(of, typed);
        if (kind.get() == of) {
            address.set(typed);
        }
    }

    /// The key of the user, which is kept nowhere.
    public StringProperty key() {
        return key;
    }

    /// The proxy that the user named, empty for that of the system.
    public StringProperty proxy() {
        return proxy;
    }

    /// Who signs in at the proxy.
    public StringProperty proxyUser() {
        return proxyUser;
    }

    /// With which password; gone from here as soon as it is used.
    public StringProperty proxyPassword() {
        return proxyPassword;
    }

    /// What became of the proxy that was filled in, in words; empty before.
    public ReadOnlyStringProperty proxyUsed() {
        return proxyUsed.getReadOnlyProperty();
    }

    /// Whether what failed was the way to the network, so that another proxy or sign-in may help.
    boolean isAboutTheWay() {
        return message.get()
                .map(Refused::reasonKey)
                .filter(reason -> reason.startsWith("sources.live.proxy") || reason.equals("sources.live.unreachable"))
                .isPresent();
    }

    /// Uses the proxy and the sign-in that are filled in, and asks again what was asked last.
    public void connect() {
        proxyUsed.set("");
        Optional<ProxyAddress> named = ProxyAddress.of(proxy.get());
        if (named.isEmpty() && !proxy.get().isBlank()) {
            message.set(Optional.of(
                    new Refused("sources.live.proxyAddress", List.of(proxy.get().strip()))));
            return;
        }
        try {
            intake.live().network().use(named);
        } catch (IOException failure) {
            message.set(Optional.of(reason(failure)));
            return;
        }
        if (!proxyUser.get().isBlank()) {
            intake.live().network().signIn(new SignIn(proxyUser.get().strip(), proxyPassword.get()));
        }
        proxyPassword.set("");
        proxyUsed.set(texts.get(named.isPresent() ? "intake.proxy.used" : "intake.proxy.usedOfSystem"));
        again.run();
    }

    /// The words that the list of tables is searched for; the number of a table is one too.
    public StringProperty query() {
        return query;
    }

    /// Whether the list of tables is here.
    public ReadOnlyObjectProperty<Optional<TableCatalogue>> catalogue() {
        return catalogue.getReadOnlyProperty();
    }

    /// The tables that fit, as many as can be looked through.
    public ObservableList<CatalogueEntry> found() {
        return found;
    }

    /// What is chosen from the table that is looked at; empty while there is none.
    public ReadOnlyObjectProperty<Optional<FetchChoice>> choice() {
        return choice.getReadOnlyProperty();
    }

    /// How many rows the choice gives; empty when that was not asked or cannot be said.
    public ReadOnlyObjectProperty<OptionalLong> count() {
        return count.getReadOnlyProperty();
    }

    /// Why the last thing that was asked did not come; empty when it did.
    public ReadOnlyObjectProperty<Optional<Refused>> message() {
        return message.getReadOnlyProperty();
    }

    /// How far the fetch is.
    Fetch.Came came() {
        return latest.map(Fetch::came).orElse(Fetch.NOTHING);
    }

    /// The municipality of the trajectory.
    public String municipality() {
        return trajectory.municipalityName();
    }

    /// Gets the list of all tables.
    public void list() {
        ask(texts.get("intake.fetch.listing"), (source, progress) -> source.catalogue(stoppable(progress)), list -> {
            catalogue.set(Optional.of(list));
            search();
        });
    }

    /// Looks at a table, and counts what would come by the choice that suits most.
    public void look(String table) {
        choice.set(Optional.empty());
        count.set(OptionalLong.empty());
        String id = table.strip();
        ask(
                texts.get("intake.fetch.looking", id),
                (source, progress) -> source.describe(id, stoppable(progress)),
                about -> {
                    var now = new FetchChoice(withOthers(about), trajectory.municipalityCode());
                    now.onChange(() -> count.set(OptionalLong.empty()));
                    choice.set(Optional.of(now));
                    tally();
                });
    }

    /// Of a site of variables the others in the list can be fetched with the one looked at.
    private TableDescription withOthers(TableDescription about) {
        return kind.get() != Kind.SWING
                ? about
                : catalogue
                        .get()
                        .map(list -> about.withMeasures(list.entries().stream()
                                .map(one -> new Measure(one.id(), one.title(), "", ""))
                                .toList()))
                        .orElse(about);
    }

    /// Looks at the table that a data set came from, for a newer edition.
    void again(LiveOrigin origin) {
        kind.set(origin.kind());
        address.set(origin.address());
        look(origin.table());
    }

    /// Goes back to the list of tables.
    public void back() {
        choice.set(Optional.empty());
        message.set(Optional.empty());
    }

    /// Counts the rows of the choice.
    public void tally() {
        choice.get().ifPresent(now -> {
            var asked = now.choice();
            ask(
                    texts.get("intake.fetch.counting", now.about().title()),
                    (source, progress) -> source.count(asked, stoppable(progress)),
                    rows -> count.set(rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty()));
        });
    }

    /// Fetches what is chosen and offers it as a table that was read.
    public void fetch() {
        choice.get().ifPresent(now -> {
            var asked = now.choice();
            var fetch = new Fetch(asked, intake.clock());
            latest = Optional.of(fetch);
            ask(texts.get("intake.fetch.fetching", now.about().title()), fetch::read, this::take);
        });
    }

    /// Stops what is going on; pages that are in need not come again.
    public void cancel() {
        jobs.cancel();
        message.set(Optional.of(new Refused("sources.live.cancelled", List.of())));
    }

    private void take(ImportResult result) {
        switch (result) {
            case Imported imported -> {
                choice.set(Optional.empty());
                offer.accept(imported, List.of());
            }
            case Refused refused -> message.set(Optional.of(refused));
        }
    }

    private static Watch stoppable(Background.Progress progress) {
        return new Watch(progress::cancelled, (_, _, _) -> {});
    }

    @FunctionalInterface
    private interface Question<T> {
        T put(LiveSource source, Background.Progress progress) throws LiveRefused, IOException;
    }

    private <T> void ask(String label, Question<T> question, Consumer<T> use) {
        message.set(Optional.empty());
        again = () -> ask(label, question, use);
        try {
            Optional<String> secret = Optional.of(key.get().strip()).filter(k -> !k.isEmpty());
            LiveSource source = intake.live().source(kind.get(), address.get(), secret);
            jobs.run(label, progress -> question.put(source, progress))
                    .onSuccess(use)
                    .onFailure(failure -> message.set(Optional.of(reason(failure))));
        } catch (LiveRefused e) {
            message.set(Optional.of(e.refusal()));
        }
    }

    private static Refused reason(Exception failure) {
        return failure instanceof LiveRefused refused
                ? refused.refusal()
                : new Refused("sources.live.disk", List.of(String.valueOf(failure.getMessage())));
    }

    private void forgetSource() {
        catalogue.set(Optional.empty());
        choice.set(Optional.empty());
        message.set(Optional.empty());
        found.clear();
    }

    private void search() {
        found.setAll(catalogue
                .get()
                .map(list -> list.search(query.get()).stream().limit(MOST_SHOWN).toList())
                .orElse(List.of()));
    }
}
