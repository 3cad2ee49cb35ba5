package nl.wed.workbench.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A report in which fragments are marked as `{{id|codes|options|text}}` (options may be left out):
/// the text without the marks, and the fragments with their place in code points.
record MarkedText(String text, List<Fragment> fragments) {

    /// One marked fragment.
    record Fragment(String id, List<String> codes, List<String> options, int start, int end, String text) {
        /// The value of an option such as `quote:vrijgegeven`, or an empty text.
        String option(String name) {
            return options.stream()
                    .filter(option -> option.startsWith(name + ":"))
                    .map(option -> option.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    private static final Pattern MARK = Pattern.compile("\\{\\{([^|{}]+)\\|([^|{}]*)\\|(?:([^|{}]*)\\|)?([^|{}]+)}}");

    static MarkedText parse(String marked) {
        var plain = new StringBuilder();
        List<Fragment> fragments = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            plain.append(marked, last, matcher.start());
            int start = plain.codePointCount(0, plain.length());
            plain.append(matcher.group(4));
            int end = plain.codePointCount(0, plain.length());
            fragments.add(new Fragment(
                    matcher.group(1), split(matcher.group(2)), split(matcher.group(3)), start, end, matcher.group(4)));
            last = matcher.end();
        }
        plain.append(marked.substring(last));
        if (plain.indexOf("{{") >= 0) {
            throw new IllegalArgumentException("a mark that is not well formed: " + plain);
        }
        return new MarkedText(plain.toString(), fragments);
    }

    private static List<String> split(String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.strip().split("\\s*,\\s*"));
    }
}
