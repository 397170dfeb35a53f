// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchors/placement.h"
#include "session/episode/openepisode.h"
#include "ui/notes/text/whereabouts.h"

#include <QFutureWatcher>
#include <QSet>

namespace earmark {

class NotesPane;
class Notices;
class ReaderPane;
struct WindowActions;

/// Tells what became of the notes of the open episode that were made in another transcript, and
/// takes over their words as they are now or leaves them as they were.
class PlaceController : public QObject
{
    Q_OBJECT

public:
    PlaceController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                    NotesPane *notes, Notices &notices);

private:
    void show();
    void readLeft();
    void takeLeft();
    void take();
    void leave();
    void setLeft(const QString &key, bool isLeft);
    std::optional<Annotation> chosen() const;
    std::optional<Whereabouts> whereaboutsOf(const Annotation &note) const;

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    NotesPane *m_notes;
    Notices &m_notices;
    TranscriptId m_leftIn{};
    QSet<QString> m_left; ///< keys of notes that stay as they were, in that transcript
    QFutureWatcher<QStringList> m_reading; ///< the answers that are kept
};

} // namespace earmark
