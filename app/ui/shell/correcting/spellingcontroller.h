// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "transcript/names/spellings.h"

class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// Finds the names that the open transcript spells in several ways, in the background, and gives
/// them one spelling.
class SpellingController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for the dialog.
    SpellingController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                       Notices &notices, QWidget *window);
    ~SpellingController() override;

private:
    void find();
    void show();
    void replace(const QList<SpellingGroup> &groups, bool areRemembered);

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    QFutureWatcher<QList<SpellingGroup>> m_search;
};

} // namespace earmark
