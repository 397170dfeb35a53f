// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

/// What the commands for notes are asked to do.
struct NotesWish
{
    QString library; ///< the path of its database
    QStringList episodes; ///< as asked for, see findEpisode(); or files to import
    bool all = false; ///< every episode with notes
    QString output; ///< "-" is standard output
    QString format; ///< NotesFormat::name
    GroupBy by = GroupBy::Time;
    bool withTranscript = false;
    std::optional<TimeSpan> at; ///< a moment if both ends are alike
    QString quote; ///< the words to mark
    QString text; ///< to write to them
    QStringList tags; ///< of a new note; of those to list, any one
    QString query; ///< words that the notes to list have
    QString show;
    QString episode; ///< that imported notes belong to, if the file does not tell
    bool asJson = false;
};

} // namespace earmark
