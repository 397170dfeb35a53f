// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/doubts/cardtext.h"
#include "ui/doubts/doubtact.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace earmark {

class SectionLabel;

/// The doubtful places of the transcript as cards; the first card is the one that is asked about.
/// While the pane has the focus, each answer is one key.
class DoubtsPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype maxCards = 6;
    static constexpr int usualWidth = 312;

    explicit DoubtsPane(QWidget *parent = nullptr);

    void setCards(const QList<DoubtCardText> &cards, qsizetype left, qsizetype total);
    /// A sentence instead of cards.
    void setMessage(const QString &sentence);

    QSize sizeHint() const override { return {usualWidth, 400}; }

signals:
    void acted(earmark::DoubtAct act, int number);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();

    QList<DoubtCardText> m_shown;
    SectionLabel *m_count;
    QLabel *m_message;
    QScrollArea *m_scroll;
    QWidget *m_cards;
    QVBoxLayout *m_column;
};

} // namespace earmark
