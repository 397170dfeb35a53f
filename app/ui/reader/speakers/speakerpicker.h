// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/speakers/speakerchoice.h"
#include "ui/reader/speakers/speakerwish.h"

#include <QFrame>

class QGridLayout;
class QKeyEvent;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace earmark {

/// A small list beside a turn, to say who speaks: by name, or by the number of a speaker. Below is
/// how far the change reaches.
class SpeakerPicker : public QFrame
{
    Q_OBJECT

public:
    /// Where the picker was opened.
    struct Place
    {
        CueRange
            range; ///< the selected words, else the caret or the pointer, as a range without length
        QString speaker; ///< who speaks there now; may be empty
        bool hasSelection = false;
        bool canSplit = false; ///< it is within a turn
    };

    SpeakerPicker(const Place &place, QWidget *parent);

    /// Shows other choices, and keeps what was typed and which name is current.
    void setChoices(const QList<SpeakerChoice> &choices);
    void popUp(QPoint globalPosition);

signals:
    void chosen(const earmark::SpeakerWish &wish);
    void turnRequested(); ///< one begins at the place
    void sampleRequested(earmark::TimeSpan span); ///< of the current name's voice

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addReach(const QString &text, Qt::KeyboardModifiers keys, SpeakerWish::Reach reach);
    void addSplit();
    QToolButton *addRow(const QString &text, const QString &key);
    void list();
    void place();
    bool press(const QKeyEvent &event);
    bool pressNumber(const QString &digit);
    void choose(SpeakerWish::Reach reach);
    void playSample();
    const SpeakerChoice *current() const;

    const Place m_place;
    QLineEdit *m_name;
    QListWidget *m_list;
    QGridLayout *m_reaches;
    QToolButton *m_play = nullptr;
    QHash<int, SpeakerWish::Reach> m_keys; ///< modifiers of Enter
    QList<SpeakerChoice> m_choices;
    QPoint m_wanted; ///< its corner, on the screen
    QString m_sampled; ///< whose voice was played last
    qsizetype m_samples = 0; ///< how many of them
};

} // namespace earmark
