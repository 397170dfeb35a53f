// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/voices/voicehearing.h"
#include "session/voices/voicesapart.h"

class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// Tells voices apart when asked to, and lets the listener name them before anything changes.
class VoiceController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for the dialog.
    VoiceController(const WindowActions &actions, OpenEpisode &open, VoiceHearing &voices,
                    ReaderPane *reader, Notices &notices, QWidget *window);

private:
    void show(const Transcript &transcript, const VoiceGuess &guess);
    void accept(const QList<ToldTurn> &turns, const QStringList &names);

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace earmark
