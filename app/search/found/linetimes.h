// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/text/spokentext.h"

#include <QHash>

namespace earmark {

/// When a line begins. Only an estimate may come from the lines around it.
struct LineTime
{
    std::optional<milliseconds> begin;
    bool isEstimated = false;
};

/// The times of a transcript's lines as the page shows them: the file's, instead of them those of
/// an alignment, instead of these the listener's pins. A line without one gets a share of the time
/// between its neighbours, by length; the page may estimate it more closely.
class LineTimes
{
public:
    LineTimes(const QSqlDatabase &db, TranscriptId transcript, const QList<SpokenLine> &lines,
              milliseconds duration)
        : m_db(db)
        , m_transcript(transcript)
        , m_lines(lines)
        , m_duration(duration)
    {}

    /// Error: the database's.
    Result<LineTime> of(qsizetype row);

private:
    /// A line that is not spoken has no time.
    struct Known
    {
        std::optional<milliseconds> begin;
        bool isSpoken = true;
    };

    Known known(const SpokenLine &line) const; ///< by what was read
    LineTime estimated(qsizetype row) const;
    Result<> readOf(CueId line);
    Result<> readAll();
    Result<> read(const QString &which, const QVariantList &values);

    QSqlDatabase m_db;
    TranscriptId m_transcript;
    const QList<SpokenLine> &m_lines;
    milliseconds m_duration;
    QHash<CueId, std::optional<milliseconds>> m_pins; ///< without a time: not spoken
    QHash<CueId, std::optional<milliseconds>> m_aligned;
    bool m_isWhole = false; ///< all are read, for the first estimate
};

} // namespace earmark
