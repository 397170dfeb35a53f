// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"
#include "notes/annotation.h"
#include "transcript/transcript.h"
#include "ui/widgets/look/theme.h"

#include <QPageLayout>

namespace earmark {

/// What is printed of an episode.
struct Printed
{
    Episode episode;
    QByteArray cover;
    Transcript transcript;
    TranscriptId kept{}; ///< the id under which the transcript is stored
    QList<Annotation> notes; ///< in order of time
    QStringList meanings; ///< of the five colours
};

/// How it is printed.
struct PrintStyle
{
    enum class Notes { InMargin, AtEnd, LeftOut };

    Notes notes = Notes::InMargin;
    QPageLayout page;
    QString family; ///< of the text
    QString marginFamily; ///< of names, times and notes
    Theme theme; ///< a light one, as paper is
};

} // namespace earmark
