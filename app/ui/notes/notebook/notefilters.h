// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/collection/collection.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace earmark {

class BarButton;

/// What stands above the notebook: words, show, speaker, colour, since when, favourites; and the
/// order.
class NoteFilters : public QWidget
{
    Q_OBJECT

public:
    explicit NoteFilters(QWidget *parent = nullptr);

    /// What can be chosen. A choice that is gone becomes "all".
    void setNotes(const QList<CollectedNote> &notes);
    void setMeanings(const QStringList &meanings);
    void clear();

    /// With the words, show, speaker, colour, day and favourites chosen here.
    NoteFilter filter() const;
    NoteOrder order() const;

signals:
    void changed();
    void orderChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addChoice(const QString &name);

    QLineEdit *m_words;
    QBoxLayout *m_lines; ///< the words and the choices: two lines where there is little room
    QBoxLayout *m_choices;
    QComboBox *m_show;
    QComboBox *m_speaker;
    QComboBox *m_colour;
    QComboBox *m_since;
    BarButton *m_favourites;
    QComboBox *m_order;
};

} // namespace earmark
