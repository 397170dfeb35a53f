// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

#include <QByteArray>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace earmark {

class EmptyPlace;
class FoldableText;

/// The head of the page: cover, title, facts about the episode, its chapters and its description.
/// Below, while there is no transcript, it offers to open or paste one.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setEpisode(const Episode &episode, const QByteArray &cover);
    /// "times estimated" and the like, shown after date and duration.
    void setTranscriptState(const QString &state);
    void setPinHint(bool shown); ///< the hint how to pin a line whose time is estimated
    void setHasTranscript(bool has);
    void setBusy(const QString &what);
    void setColumn(int left, int width);

signals:
    void reached(const QRect &place); ///< of the part that now has the keyboard focus
    void seekRequested(earmark::milliseconds position);
    void chapterActivated(earmark::milliseconds begin);
    void openTranscriptRequested();
    void pasteRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCover(const QByteArray &cover);
    void showFacts();
    void showChapters(const QList<Chapter> &chapters);
    void updateColours();
    void updateFonts();
    void watchFocus();
    void updateFoot();

    QGridLayout *m_grid;
    QLabel *m_cover;
    QWidget *m_column;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_hint;
    FoldableText *m_chapters;
    FoldableText *m_description;
    QLabel *m_busy;
    EmptyPlace *m_empty;
    QByteArray m_shownCover;
    Episode m_episode;
    QString m_state;
    bool m_hasTranscript = false;
};

} // namespace earmark
