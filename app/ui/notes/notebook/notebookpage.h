// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/collection/collection.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QTextEdit;
class QTimer;

namespace earmark {

class BarButton;
class CollectionModel;
class NoteFilters;
class TagTree;

/// All notes of the library: cards in columns, filtered by one line above and the tags at the side,
/// where the current note can be read whole. Several can be chosen and changed at once.
class NotebookPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotebookPage(QWidget *parent = nullptr);

    void setNotes(const QList<CollectedNote> &notes);
    void put(const CollectedNote &note); ///< a new one, or one that has changed
    void remove(AnnotationId id);
    void setMeanings(const QStringList &meanings);
    bool isLoaded() const { return m_isLoaded; }
    void setListening(bool listening); ///< a note is being played

    const CollectionModel &model() const { return *m_model; }
    QList<CollectedNote> chosen() const; ///< in order

signals:
    void listenRequested(const earmark::CollectedNote &note); ///< and come back
    void stopRequested();
    void openRequested(const earmark::CollectedNote &note); ///< in its episode
    void tagRequested(); ///< the chosen ones
    void recolourRequested(int colour); ///< the chosen ones
    void favouriteRequested(bool isFavourite); ///< the chosen ones
    void removeRequested(); ///< the chosen ones
    void renameTagRequested(const QString &tag);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeSide();
    void connectParts();
    void applyFilter();
    void showFive(bool shown);
    void showCounts();
    void takeTags();
    void showCurrent();
    void fitColumns();
    bool handleKey(QKeyEvent *event);
    void openMenu(QPoint at);
    void addColours(QMenu *menu);

    CollectionModel *m_model;
    NoteFilters *m_filters;
    QListView *m_list;
    QLabel *m_count;
    TagTree *m_tags;
    BarButton *m_five;
    BarButton *m_listen;
    BarButton *m_open;
    QLabel *m_quote; ///< of the current note, whole
    QTextEdit *m_note;
    QTimer *m_tagsDue; ///< runs until the changed tags are shown
    QStringList m_meanings;
    bool m_isLoaded = false;
    bool m_isListening = false;
};

} // namespace earmark
