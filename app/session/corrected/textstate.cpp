// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/corrected/textstate.h"

namespace earmark {

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
