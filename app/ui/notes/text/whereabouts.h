// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/timespan.h"

#include <QHash>
#include <QString>

namespace earmark {

/// What the notes pane says of a note whose words were looked for in another transcript.
struct Whereabouts
{
    enum class Kind : qint8 {
        Found, ///< with the same words, perhaps at another time
        Changed, ///< with other words
        Asked, ///< perhaps
        Gone,
    };

    Kind kind = Kind::Found;
    QString now; ///< the words there
    TimeSpan span; ///< when they are said; of a note that is Gone, as it was

    bool operator==(const Whereabouts &) const = default;
};

using WhereaboutsOfNotes = QHash<AnnotationId, Whereabouts>;

} // namespace earmark
