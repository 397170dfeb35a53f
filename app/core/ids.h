// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace earmark {

// One type per kind of thing, so that a show can never be passed for an episode. Zero is "none
// yet".

// Rows of the library.
enum class EpisodeId : qint64 {};
enum class TranscriptId : qint64 {};
enum class AnnotationId : qint64 {};

// Parts of one transcript: unique within it, never given twice, kept through every edit.
enum class SpeakerId : qint32 {};
enum class CueId : qint32 {};
enum class WordId : qint32 {};

/// The number behind an id, as a database takes it.
template<typename Id>
QVariant toVariant(Id id)
{
    static_assert(std::is_enum_v<Id>);
    return QVariant(static_cast<qint64>(id));
}

/// Whether an id names something.
template<typename Id>
constexpr bool isSet(Id id)
{
    static_assert(std::is_enum_v<Id>);
    return id != Id{};
}

} // namespace earmark
