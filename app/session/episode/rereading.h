// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

/// Reports how the shown transcript was read, and reads its source again with other options, in the
/// background. Only the latest request counts, and none for a transcript that is no longer shown.
class Rereading : public QObject
{
    Q_OBJECT

public:
    explicit Rereading(OpenEpisode &open);
    ~Rereading() override;

    /// Finds out how the shown transcript was read, then emits reviewed().
    void review();
    /// Reads it again. The new reading replaces the shown one; this can be undone. If the shown one
    /// was corrected, replacesCorrections() is emitted instead.
    void reread(const ReadOptions &options);
    void rereadAnyway(); ///< with the options asked for last
    void stop();

signals:
    void reviewed(const earmark::Reading &reading);
    void readAgain(const earmark::Reading &reading);
    void replacesCorrections(qsizetype corrections);
    void busyChanged(bool busy);
    void failed(const earmark::Error &error);

private:
    void startReading();
    void takeReview();
    void takeReading();
    void stopIfGone(TextChange change);
    void announceBusy();

    OpenEpisode &m_open;
    TranscriptId m_id{}; ///< the transcript being reviewed or read again
    LoadedTranscript m_before; ///< the transcript before rereading began
    ReadOptions m_options; ///< the options for reading it again
    bool m_mayReplace = false; ///< even if it was corrected
    QFutureWatcher<Result<Reading>> m_review;
    QFutureWatcher<Result<ImportedTranscript>> m_reading;
};

} // namespace earmark
