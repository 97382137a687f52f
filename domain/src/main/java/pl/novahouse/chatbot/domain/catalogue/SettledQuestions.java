package pl.novahouse.chatbot.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What remains of the questions of a message once those are dropped that others of it answer already. */
final class SettledQuestions {

    private static final int MOST = 3;

    private SettledQuestions() {}

    static List<CatalogueQuestion> of(Set<CatalogueQuestion> questions) {
        List<CatalogueQuestion> kept = new ArrayList<>(questions);
        if (kept.size() > 1) {
            kept.removeIf(question -> question instanceof CatalogueQuestion.ShowPackage);
            if (kept.isEmpty()) {
                kept.addAll(questions);
            }
        }
        if (kept.stream().anyMatch(CatalogueQuestion.WithinBudget.class::isInstance)) {
            kept.removeIf(CatalogueQuestion.Advice.class::isInstance);
        }
        if (kept.size() > 1 && kept.stream().anyMatch(CatalogueQuestion.Difference.class::isInstance)) {
            kept.removeIf(CatalogueQuestion.Compare.class::isInstance);
            kept.removeIf(CatalogueQuestion.WhatIsIncluded.class::isInstance);
            kept.removeIf(CatalogueQuestion.TooExpensive.class::isInstance);
        }
        if (kept.stream()
                        .filter(CatalogueQuestion.WhatIsIncluded.class::isInstance)
                        .count()
                > 1) {
            kept.removeIf(question -> question.equals(new CatalogueQuestion.WhatIsIncluded(Optional.empty())));
        }
        onlyFirst(CatalogueQuestion.WithinBudget.class, kept);
        return List.copyOf(kept.subList(0, Math.min(kept.size(), MOST)));
    }

    /** A sum told in one sentence and asked about in the next is one question. */
    private static void onlyFirst(Class<CatalogueQuestion.WithinBudget> kind, List<CatalogueQuestion> kept) {
        List<CatalogueQuestion.WithinBudget> alike =
                kept.stream().filter(kind::isInstance).map(kind::cast).toList();
        for (CatalogueQuestion.WithinBudget later : alike.subList(Math.min(1, alike.size()), alike.size())) {
            boolean same = later.names().equals(alike.getFirst().names())
                    && later.budget()
                            .or(alike.getFirst()::budget)
                            .equals(alike.getFirst().budget());
            if (same) {
                kept.remove(later);
            }
        }
    }
}
