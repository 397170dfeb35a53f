// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

/// Tells how the shown transcript was read and reads its source again by other options, beside the
/// event loop. The last wish counts, and none of a transcript that is no longer shown.
class Rereading : public QObject
{
    Q_OBJECT

public:
    explicit Rereading(OpenEpisode &open);
    ~Rereading() override;

    /// Finds out how the shown transcript was read; reviewed() has the answer.
    void review();
    /// Reads it again; the new reading takes the place of the shown one, which can be had back.
    void reread(const ReadOptions &options);
    void stop();

signals:
    void reviewed(const earmark::Reading &reading);
    void readAgain(const earmark::Reading &reading);
    void busyChanged(bool busy);
    void failed(const earmark::Error &error);

private:
    void takeReview();
    void takeReading();
    void stopIfGone();
    void tellBusy();

    OpenEpisode &m_open;
    TranscriptId m_id{}; ///< that is reviewed and read again
    LoadedTranscript m_before; ///< as it was when it began to be read again
    ReadOptions m_options; ///< by which it is read again
    QFutureWatcher<Result<Reading>> m_review;
    QFutureWatcher<Result<ImportedTranscript>> m_reading;
};

} // namespace earmark
