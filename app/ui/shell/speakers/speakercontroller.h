// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/voices/voicehearing.h"
#include "ui/reader/speakers/speakerwish.h"
#include "ui/shell/speakers/speakerchoices.h"

#include <QPointer>

class QAction;
class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
class SpeakerPicker;
struct WindowActions;

/// Says who speaks: opens the list of people beside a turn, and carries out what is chosen there or
/// in the menu.
class SpeakerController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for the list and dialogs.
    SpeakerController(const WindowActions &actions, OpenEpisode &open, VoiceHearing &voices,
                      ReaderPane *reader, Notices &notices, QWidget *window);
    ~SpeakerController() override;

private:
    void ask(const CueRange &range, QPoint globalPosition);
    void find(const Transcript &text);
    void list();
    void nameNumbers();
    void giveNumber(int number);
    void moveTurn(Transcript (*moved)(Transcript, CueId));
    void changeSpeaker(const SpeakerWish &wish);
    void change(const Transcript &text, const SpeakerWish &wish);
    void addSpeaker(const SpeakerWish &wish, const QString &name);
    void askForName(const SpeakerWish &wish);

    OpenEpisode &m_open;
    VoiceHearing &m_voices;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    QList<QAction *> m_numbers; ///< the speakers by their numbers
    KnownPeople m_people;
    QFutureWatcher<KnownPeople> m_search;
    QPointer<SpeakerPicker> m_picker;
    CueId m_cue{}; ///< beside which the list was opened
};

} // namespace earmark
