// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace earmark {

// Each kind of id has its own type, so that one kind can't be passed for another. Zero means "none
// yet".

// Rows of the library.
enum class EpisodeId : qint64 {};
enum class TranscriptId : qint64 {};
enum class AnnotationId : qint64 {};
enum class ActId : qint64 {};

// Parts of one transcript: unique in it, never reused, and unchanged by edits.
enum class SpeakerId : qint32 {};
enum class CueId : qint32 {};
enum class WordId : qint32 {};

/// The number of an id, for the database.
template<typename Id>
QVariant toVariant(Id id)
{
    static_assert(std::is_enum_v<Id>);
    return QVariant(static_cast<qint64>(id));
}

/// Whether an id is not zero.
template<typename Id>
constexpr bool isSet(Id id)
{
    static_assert(std::is_enum_v<Id>);
    return id != Id{};
}

} // namespace earmark
