// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/corrected/textstate.h"

namespace earmark {

QList<NamedState> namedStates(const History &history)
{
    QList<NamedState> states;
    const auto add = [&states](const KeptAct &act) {
        if (!act.name.isEmpty())
            states.append({{TextState::Kind::After, act.id}, act.name});
    };
    for (qsizetype i = history.count() - 1; i >= 0; --i)
        add(history.act(i));
    for (const KeptAct &act : history.elsewhere())
        add(act);
    return states;
}

Result<PastText> textIn(const TextState &state, const Past &past, const LoadedTranscript &now)
{
    if (state.kind == TextState::Kind::After)
        return textAfter(state.act, past, now);
    PastText text{now.kept.id, now.transcript};
    if (state.kind == TextState::Kind::Imported) {
        auto imported = importedText(past, now.kept.id, now.transcript);
        if (!imported)
            return imported.error();
        text.text = *std::move(imported);
    }
    return text;
}

} // namespace earmark
