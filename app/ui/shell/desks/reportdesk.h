// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

class Notices;
class ReportPane;

/// Shows how the transcript of the open episode was read, when the listener asks or had better
/// look, and has it read otherwise.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    ReportDesk(OpenEpisode &open, ReportPane *pane, Notices &notices);
    ~ReportDesk() override;

    /// Of the transcript that is shown, whenever it was read.
    void review();
    /// Of one that was just opened.
    void show(const ImportedTranscript &imported);

signals:
    void shown(bool shown); ///< or hidden

private:
    void open(const Reading &reading);
    void fill(const Reading &reading);
    void follow();
    void close();
    void takeBack();
    void fail(const Error &error);

    OpenEpisode &m_open;
    ReportPane *m_pane;
    Notices &m_notices;
    TranscriptId m_first{}; ///< what was shown when the report was opened
    TranscriptId m_told{}; ///< what the report tells of
    bool m_isNew = false; ///< m_first had just been opened itself
    bool m_isAskedFor = false; ///< it is to be opened when it is known what to tell
};

} // namespace earmark
