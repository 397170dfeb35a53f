// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "transcript/edit/knowncorrections.h"

#include <QPointer>

class QWidget;

namespace earmark {

class CorrectionsDialog;
class Notices;
class ReaderPane;
struct WindowActions;

/// Offers the corrections that are remembered for a show in a new transcript of it.
class ShowCorrectionsController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for the dialog.
    ShowCorrectionsController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                              Notices &notices, QWidget *window);
    ~ShowCorrectionsController() override;

private:
    QList<Correction> corrections() const;
    void search();
    void take();
    void offer(const QList<Replacement> &hits);
    void show();
    void forget(const QString &wrong);

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    Transcript m_text; ///< which is searched
    bool m_offers = false; ///< what is found, as it is a new transcript
    QFutureWatcher<QList<Replacement>> m_search;
    QPointer<CorrectionsDialog> m_dialog;
};

} // namespace earmark
