// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

class Notices;
class ReportPane;

/// Shows how the transcript of the open episode was read, if the listener asks or should check it,
/// and rereads it with other options.
class ReportController : public QObject
{
    Q_OBJECT

public:
    ReportController(OpenEpisode &open, ReportPane *pane, Notices &notices);
    ~ReportController() override;

    /// Reports on the shown transcript, whenever it was read.
    void review();
    /// Reports on a transcript that was just opened.
    void show(const ImportedTranscript &imported);

signals:
    void shown(bool shown); ///< or hidden

private:
    void open(const Reading &reading);
    void fill(const Reading &reading);
    void follow(TextChange change);
    void close();
    void askToReread(qsizetype corrections);
    void askToTakeBack();
    void takeBack();
    void fail(const Error &error);

    OpenEpisode &m_open;
    ReportPane *m_pane;
    Notices &m_notices;
    TranscriptId m_first{}; ///< the transcript shown when the report was opened
    TranscriptId m_told{}; ///< the transcript the report is about
    bool m_isNew = false; ///< m_first had just been opened
    bool m_isAskedFor = false; ///< open the report once the review is there
    std::unique_ptr<QObject> m_question; ///< whether corrections may go
};

} // namespace earmark
