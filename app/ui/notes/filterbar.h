// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace earmark {

class BarButton;
class ColourButton;

/// The filter of the notes: words, colours, favourites, a tag.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setMeanings(const QStringList &meanings);
    /// The tags to choose from. If the chosen tag is gone, all tags are shown.
    void setTags(const QStringList &tags);
    void clear();

    QString words() const;
    QSet<int> colours() const; ///< empty for all
    QString tag() const; ///< empty for all
    bool onlyFavourites() const;

signals:
    void changed();
    void namingRequested(); ///< to name the meanings of the colours

private:
    void layOut();

    QLineEdit *m_words;
    QList<ColourButton *> m_colours;
    BarButton *m_favourites;
    QComboBox *m_tag;
};

} // namespace earmark
