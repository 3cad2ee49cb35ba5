package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name as somebody typed it in the key, taken apart: first names, and the parts of the surname
/// with what stands before each ('Anna Jansen-de Vries': Anna; Jansen; de Vries).
record PersonName(List<String> first, List<Part> surname) {
    private static final Pattern SEVERAL = Pattern.compile("\\s+(?:en|&|\\+)\\s+|[;/|]");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final int ABBREVIATED = 3;

    /// Particles that are first names as well.
    private static final Set<String> ALSO_FIRST = Set.of("al", "ben", "abu", "di", "do", "le", "af");

    PersonName {
        first = List.copyOf(first);
        surname = List.copyOf(surname);
    }

    /// One part of a surname: particles, then the words of it.
    record Part(List<String> particles, List<String> core) {
        Part {
            particles = List.copyOf(particles);
            core = List.copyOf(core);
        }

        List<String> whole() {
            var all = new ArrayList<>(particles);
            all.addAll(core);
            return all;
        }
    }

    /// The people in a field of the key; mostly one.
    static List<PersonName> read(String typed) {
        List<PersonName> names = new ArrayList<>();
        for (String one : SEVERAL.split(ASIDE.matcher(typed).replaceAll(" "))) {
            String text = turned(one.strip());
            var name = new Reading(text, Word.of(text)).name();
            if (!name.first.isEmpty() || !name.surname.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /// 'Vries, Jan de' is 'Jan de Vries'; what follows 'Jan de Vries, directeur' is no name.
    private static String turned(String typed) {
        int comma = typed.indexOf(',');
        if (comma < 0) {
            return typed;
        }
        String before = typed.substring(0, comma).strip();
        String after = typed.substring(comma + 1).replace(',', ' ').strip();
        boolean given = !after.isEmpty() && Character.isUpperCase(after.codePointAt(0));
        return given && Word.of(before).size() <= ABBREVIATED ? after + " " + before : before;
    }

    /// The first names and all words of the surname in their order.
    List<String> wholeSurname() {
        return surname.stream().flatMap(part -> part.whole().stream()).toList();
    }

    /// Takes the words of one name in their order.
    private record Reading(String text, List<Word> words) {
        private static final Set<String> TITLES = OrdinaryWords.TITLES;

        PersonName name() {
            List<Word> left = new ArrayList<>(words);
            while (!left.isEmpty() && (isTitle(left.getFirst(), left.size()) || isInitial(left.getFirst()))) {
                left.removeFirst();
            }
            while (left.size() > 2
                    && OrdinaryWords.DEGREES.contains(left.getLast().folded())) {
                left.removeLast();
            }
            left.removeIf(word -> word.isLetter() && isAbbreviated(word) && !isParticle(word));
            int given = given(left);
            return new PersonName(
                    left.subList(0, given).stream().map(Word::folded).toList(),
                    parts(left.subList(given, left.size())));
        }

        /// How many of the words are first names.
        private int given(List<Word> left) {
            int particle = 0;
            while (particle < left.size() && !startsSurname(left, particle)) {
                particle++;
            }
            if (particle == left.size()) {
                return left.isEmpty() ? 0 : withoutParticle(left);
            }
            int given = particle;
            while (given > 0 && hyphen(left.get(given - 1), left.get(given))) {
                given--;
            }
            return given;
        }

        private static boolean startsSurname(List<Word> left, int at) {
            boolean first = at == 0
                    && left.size() > 1
                    && ALSO_FIRST.contains(left.get(0).folded());
            return isParticle(left.get(at)) && !first;
        }

        private int withoutParticle(List<Word> left) {
            boolean initials = words.stream().anyMatch(this::isInitial)
                    || words.stream().anyMatch(word -> TITLES.contains(word.folded()));
            if (left.size() == 1 || (left.size() == 2 && hyphen(left.get(0), left.get(1)) && initials)) {
                return initials ? 0 : 1;
            }
            int given = 1;
            while (given < left.size() - 1 && hyphen(left.get(given - 1), left.get(given))) {
                given++;
            }
            return given;
        }

        private List<Part> parts(List<Word> surname) {
            List<Part> parts = new ArrayList<>();
            List<String> particles = new ArrayList<>();
            List<String> core = new ArrayList<>();
            for (int i = 0; i < surname.size(); i++) {
                var word = surname.get(i);
                boolean last = i == surname.size() - 1;
                boolean particle = isParticle(word) && !last;
                boolean next = !core.isEmpty() && (particle || hyphen(surname.get(i - 1), word));
                if (next) {
                    parts.add(new Part(particles, core));
                    particles = new ArrayList<>();
                    core = new ArrayList<>();
                }
                (particle ? particles : core).add(word.folded());
            }
            if (!core.isEmpty()) {
                parts.add(new Part(particles, core));
            }
            return parts;
        }

        private boolean hyphen(Word one, Word next) {
            String between = text.substring(one.end(), next.start());
            return between.isEmpty() || between.strip().matches("[-\u2010\u2011\u2013]");
        }

        private boolean isTitle(Word word, int left) {
            boolean the = word.folded().equals("de")
                    && words.indexOf(word) + 1 < words.size()
                    && words.get(words.indexOf(word) + 1).folded().equals("heer");
            return left > 1 && (the || TITLES.contains(word.folded()));
        }

        /// 'J.', 'Th.' and a letter on its own.
        private boolean isInitial(Word word) {
            return words.size() > 1
                    && word.capital()
                    && (word.isLetter() || (isAbbreviated(word) && word.folded().length() <= ABBREVIATED));
        }

        private boolean isAbbreviated(Word word) {
            return word.end() < text.length() && text.charAt(word.end()) == '.';
        }

        private static boolean isParticle(Word word) {
            return OrdinaryWords.PARTICLES.contains(word.folded());
        }
    }

    /// All words of which a text may not tell apart whether they are written as one.
    static Set<List<String>> spellings(List<String> words) {
        Set<List<String>> spellings = new LinkedHashSet<>();
        spellings.add(words);
        if (words.size() > 1) {
            spellings.add(List.of(String.join("", words)));
        }
        return spellings;
    }
}
