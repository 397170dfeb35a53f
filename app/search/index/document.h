// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace earmark {

/// What is indexed of an episode, folded into tokens.
struct SearchDocument
{
    TranscriptId transcript{}; ///< the chosen one, if there is one
    QString body; ///< what is said
    QString title; ///< of the episode and its show, and who speaks
    QString about; ///< the description
};

/// The document of an episode as it is now; nothing if there is no such episode. Error: the
/// database's.
Result<std::optional<SearchDocument>> readDocument(const QSqlDatabase &db, EpisodeId episode);

QString nameOf(const Speaker &speaker); ///< as it is shown

/// A description, plain or HTML, as one line of plain text.
QString plainDescription(const QString &description);

} // namespace earmark
