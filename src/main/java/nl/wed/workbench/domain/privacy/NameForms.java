package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wed.workbench.domain.privacy.NameForm.Sure;
import nl.wed.workbench.domain.privacy.PersonName.Part;

/// Every way in which the people of a key are written: whole, surname alone, parts of a double name,
/// first name alone or with an initial.
///
/// A first name alone counts, because in a report of three pages about one school 'Walburga' is as
/// good as her surname. It needs a capital; one that a sentence of a plan may begin with as well (Mei,
/// Wil, Ben, Lot) also has to stand inside a sentence, as each sentence begins with a capital: a missed
/// 'Wil zei het' is found by who reads, a list of all sentences that begin with 'Wil' by nobody.
final class NameForms {
    private static final int SHORT = 3;

    private final Collection<String> places;
    private final List<NameForm> forms = new ArrayList<>();

    private NameForms(Collection<String> places) {
        this.places = places;
    }

    /// The forms of a name as it was typed; `places` are folded names of municipalities.
    static List<NameForm> of(String typed, Collection<String> places) {
        var forms = new NameForms(places);
        PersonName.read(typed).forEach(forms::add);
        return forms.forms.stream().distinct().toList();
    }

    private void add(PersonName name) {
        List<String> first = name.first();
        if (name.surname().isEmpty()) {
            alone(first, first.size() == 1 ? surname(first) : Sure.CAPITAL);
            first.forEach(one -> alone(List.of(one), given(one)));
            return;
        }
        surnames(name);
        if (!first.isEmpty()) {
            alone(first, first.size() > 1 ? Sure.CAPITAL : given(first.getFirst()));
            first.forEach(one -> alone(List.of(one), given(one)));
            whole(name);
        }
    }

    private void alone(List<String> words, Sure sure) {
        PersonName.spellings(words).forEach(spelling -> forms.add(new NameForm(spelling, 0, sure)));
    }

    private void surnames(PersonName name) {
        if (name.surname().size() > 1) {
            List<String> whole = name.wholeSurname();
            alone(whole, Sure.ALWAYS);
        }
        for (Part part : name.surname()) {
            particled(List.of(), part, withParticles(part));
            alone(part.core(), part.particles().isEmpty() ? surname(part.core()) : bare(part.core()));
            if (part.core().size() > 1) {
                part.core().forEach(one -> alone(List.of(one), surname(List.of(one))));
            }
        }
    }

    /// First name and surname, and first name with the initial of the surname.
    private void whole(PersonName name) {
        List<String> all = name.first();
        List<String> one = List.of(all.getFirst());
        for (List<String> first : new LinkedHashSet<>(List.of(all, one, List.of(String.join("", all))))) {
            for (Part part : name.surname()) {
                boolean ordinary = first.stream().allMatch(OrdinaryWords::opens)
                        && part.core().stream().allMatch(OrdinaryWords::has);
                particled(first, part, ordinary ? Sure.CAPITAL : Sure.ALWAYS);
                initial(first, part);
            }
            if (name.surname().size() > 1) {
                forms.add(new NameForm(joined(first, name.wholeSurname()), 0, Sure.ALWAYS));
            }
        }
    }

    private void initial(List<String> first, Part part) {
        String letter =
                part.core().getFirst().substring(0, part.core().getFirst().offsetByCodePoints(0, 1));
        var bare = new Part(List.of(), List.of(letter));
        particled(first, bare, Sure.CAPITAL);
        particled(first, new Part(part.particles(), List.of(letter)), Sure.CAPITAL);
    }

    /// A part of a surname with each way of writing what stands before it.
    private void particled(List<String> first, Part part, Sure sure) {
        for (List<String> particles : particles(part.particles())) {
            List<String> before = joined(first, particles);
            forms.add(new NameForm(joined(before, part.core()), before.size(), sure));
            if (part.core().size() > 1) {
                forms.add(new NameForm(joined(before, List.of(String.join("", part.core()))), before.size(), sure));
            }
        }
        if (!part.particles().isEmpty()) {
            String glued = String.join("", part.whole());
            forms.add(new NameForm(joined(first, List.of(glued)), first.size(), Sure.ALWAYS));
        }
    }

    /// 'van der' is also written 'v.d.' and 'vd', and the other way round.
    private static Set<List<String>> particles(List<String> written) {
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(written);
        boolean van = !written.isEmpty() && Set.of("van", "v", "vd").contains(written.getFirst());
        boolean two = written.size() == 2 || written.contains("vd");
        if (van && two) {
            Stream.of("v d", "vd", "v der", "v den", "v de")
                    .map(way -> List.of(way.split(" ")))
                    .forEach(ways::add);
            if (!written.getFirst().equals("van")) {
                Stream.of("van der", "van den", "van de")
                        .map(way -> List.of(way.split(" ")))
                        .forEach(ways::add);
            }
        } else if (van) {
            ways.add(List.of("v"));
            ways.add(List.of("van"));
        }
        return ways;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private Sure given(String name) {
        if (places.contains(name)) {
            return Sure.AFTER_TITLE;
        }
        if (OrdinaryWords.opens(name)) {
            return Sure.INSIDE;
        }
        return name.length() <= SHORT ? Sure.SHORT : Sure.CAPITAL;
    }

    private Sure surname(List<String> core) {
        if (isPlace(core)) {
            return Sure.AFTER_TITLE;
        }
        if (core.stream().allMatch(OrdinaryWords::has)) {
            return core.stream().allMatch(OrdinaryWords::opens) ? Sure.INSIDE : Sure.CAPITAL;
        }
        return core.size() == 1 && core.getFirst().length() <= SHORT ? Sure.SHORT : Sure.ALWAYS;
    }

    /// The words of a surname without the particles that belong before them.
    private Sure bare(List<String> core) {
        boolean ordinary = isPlace(core) || core.stream().allMatch(OrdinaryWords::has);
        if (ordinary) {
            return Sure.AFTER_TITLE;
        }
        return core.getFirst().length() <= SHORT ? Sure.SHORT : Sure.CAPITAL;
    }

    private Sure withParticles(Part part) {
        if (part.particles().isEmpty()) {
            return surname(part.core());
        }
        if (isPlace(part.core())) {
            return Sure.AFTER_TITLE;
        }
        return part.core().stream().allMatch(OrdinaryWords::has) ? Sure.CAPITAL : Sure.ALWAYS;
    }

    private boolean isPlace(List<String> core) {
        return places.contains(String.join(" ", core));
    }
}
