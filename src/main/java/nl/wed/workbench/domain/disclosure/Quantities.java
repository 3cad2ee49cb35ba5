package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.figures.Value;

/// All statistics that leave the program, each once, in however many data sets it stands.
final class Quantities {
    /// A statistic: the columns that hold it, whether it counts people, and below which number a count
    /// is small, by the strictest rule of all columns.
    record Quantity(int number, List<Column> columns, boolean people, Threshold threshold) {
        /// What the data sets say of it, one after the other.
        List<Value> at(String region, String period) {
            var values = new ArrayList<Value>(1);
            for (Column column : columns) {
                var value = column.at(region, period);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
    }

    private static final double[] NOT_YET = {};

    private final List<Quantity> all = new ArrayList<>();
    private final Map<UUID, Map<String, Quantity>> byCode = new HashMap<>();
    private final List<double[]> numbers = new ArrayList<>();
    private final List<double[]> halves = new ArrayList<>();
    private final Sample sample;

    private Quantities(Sample sample) {
        this.sample = sample;
    }

    static Quantities of(List<Column> columns, Sample sample) {
        var quantities = new Quantities(sample);
        SameStatistics.among(columns, sample).forEach(quantities::add);
        return quantities;
    }

    private void add(List<Column> same) {
        var threshold =
                same.stream().map(one -> one.rule().threshold()).reduce(new Threshold(0, 0), Threshold::stricter);
        var quantity = new Quantity(all.size(), same, same.getFirst().people(), threshold);
        all.add(quantity);
        numbers.add(NOT_YET);
        halves.add(NOT_YET);
        same.forEach(column -> byCode.computeIfAbsent(column.dataSet(), _ -> new HashMap<>())
                .put(column.statistic().code(), quantity));
    }

    List<Quantity> all() {
        return all;
    }

    Quantity get(int number) {
        return all.get(number);
    }

    Optional<Quantity> find(UUID dataSet, String code) {
        return Optional.ofNullable(byCode.getOrDefault(dataSet, Map.of()).get(code));
    }

    /// The places of which the numbers are at hand.
    Sample sample() {
        return sample;
    }

    /// The number of a statistic at a place of the sample; not a number where no data set has one.
    double at(int number, int place) {
        return numbers(number)[place];
    }

    /// The numbers of a statistic at all places of the sample.
    double[] numbers(int number) {
        double[] known = numbers.get(number);
        if (known == NOT_YET) {
            known = gather(number);
            numbers.set(number, known);
        }
        return known;
    }

    private double[] gather(int number) {
        double[] gathered = sample.of(all.get(number).columns.getFirst()).clone();
        for (Column column : all.get(number).columns) {
            double[] more = sample.of(column);
            for (int place = 0; place < gathered.length; place++) {
                gathered[place] = Double.isNaN(gathered[place]) ? more[place] : gathered[place];
            }
        }
        return gathered;
    }

    /// How far a count of people may be from what it stands for by rounding; other numbers are taken as
    /// they are. Sources round districts where they do not round municipalities.
    double half(int number, boolean inMunicipality) {
        if (!all.get(number).people) {
            return 0;
        }
        double[] known = halves.get(number);
        if (known == NOT_YET) {
            known = new double[] {rounding(number, false), rounding(number, true)};
            halves.set(number, known);
        }
        return known[inMunicipality ? 1 : 0];
    }

    private double rounding(int number, boolean inMunicipality) {
        double[] some = numbers(number).clone();
        for (int place = 0; place < some.length; place++) {
            if (Regions.inMunicipality(sample.place(place).region()) != inMunicipality) {
                some[place] = Double.NaN;
            }
        }
        return Rounding.ofCounts(some, numbers(number));
    }
}
