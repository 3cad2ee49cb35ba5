package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// One fetch at work: gets pages from the cache or the network and follows them to the last.
final class Fetching implements AutoCloseable {
    /// Makes the address of a next page from the link to it.
    @FunctionalInterface
    interface NextPage {
        URI of(String link) throws LiveRefused;
    }

    private final Site site;
    private final LiveSettings settings;
    private final PageCache cache;
    private final Watch watch;
    private final Traffic traffic;
    private final Requests requests;

    Fetching(Site site, LiveSources live, Watch watch) {
        this.site = site;
        this.settings = live.settings();
        this.cache = live.cache();
        this.watch = watch;
        this.traffic = new Traffic(watch);
        this.requests = new Requests(site, settings, live.network());
    }

    Traffic traffic() {
        return traffic;
    }

    /// A page of that version into a file; without a version always from the network.
    JsonPage page(URI uri, Optional<String> version, Path target) throws LiveRefused, IOException {
        watch.requireGoingOn();
        if (version.isPresent() && cache.copy(uri.toString(), version.get(), target)) {
            try {
                return JsonPage.of(target, site.host());
            } catch (LiveRefused _) {
                Files.delete(target);
            }
        }
        Path fresh = cache.unfinished();
        try {
            requests.get(uri, AnswerCheck.JSON, fresh, watch, traffic);
            JsonPage page = JsonPage.of(fresh, site.host());
            Files.copy(fresh, target);
            if (version.isPresent()) {
                cache.keep(uri.toString(), version.get(), fresh);
            }
            return page;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The plain text at an address.
    String text(URI uri) throws LiveRefused, IOException {
        Path fresh = cache.unfinished();
        try {
            return requests.get(uri, AnswerCheck.PLAIN, fresh, watch, traffic).beginning();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// A list into files `<name>-0001.json` and on, all its pages; gives the number of rows.
    long list(URI first, Optional<String> version, Path folder, String name, NextPage next)
            throws LiveRefused, IOException {
        var seen = new HashSet<URI>();
        var contents = new HashSet<String>();
        Optional<URI> uri = Optional.of(first);
        long rows = 0;
        for (int number = 1; uri.isPresent(); number++) {
            if (number > settings.pages() || rows > settings.rows()) {
                throw LiveRefused.of("tooManyPages", site.host(), settings.pages());
            }
            if (!seen.add(uri.get())) {
                throw LiveRefused.of("loop", site.host());
            }
            Path target = folder.resolve("%s-%04d.json".formatted(name, number));
            JsonPage page = page(uri.get(), version, target);
            if (page.rows() > 0 && !contents.add(page.hash(target))) {
                throw LiveRefused.of("samePage", site.host());
            }
            rows += page.rows();
            traffic.rows(page.rows());
            uri = page.next().isEmpty()
                    ? Optional.empty()
                    : Optional.of(next.of(page.next().get()));
        }
        return rows;
    }

    /// The next page at the address that the page itself names, on this server only.
    URI sameServer(String link) throws LiveRefused {
        try {
            URI uri = URI.create(link.replace(" ", "%20"));
            if (site.has(uri)) {
                return uri;
            }
            throw LiveRefused.of("nextOtherHost", site.host(), Site.name(uri));
        } catch (IllegalArgumentException _) {
            throw LiveRefused.of("nextOtherHost", site.host(), link);
        }
    }

    URI below(String path, Map<String, String> options) {
        return site.below(path, options);
    }

    String host() {
        return site.host();
    }

    @Override
    public void close() {
        requests.close();
    }
}
