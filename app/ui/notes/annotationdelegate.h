// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "ui/notes/text/whereabouts.h"

#include <QCache>
#include <QHash>
#include <QMargins>
#include <QStyledItemDelegate>

namespace earmark {

struct Theme;

/// Draws an annotation as a card: the colour at its edge, the quote, the note, and a foot with the
/// time, the speaker and the tags.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnnotationDelegate(QObject *parent = nullptr);
    ~AnnotationDelegate() override;

    void setRaised(AnnotationId id) { m_raised = id; }
    /// Notes that were made in another transcript show what they are in this one.
    void setWhereabouts(const WhereaboutsOfNotes &whereabouts);
    const WhereaboutsOfNotes &whereabouts() const { return m_whereabouts; }
    /// Makes room for an editor of `height` in the card `id`; AnnotationId{} for none.
    void setEdited(AnnotationId id, int height);
    void forget(AnnotationId id); ///< call it when a card has changed its height
    void forgetAll();

    /// Gives the editor the whole row. The default would lay out the whole quote first.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QRect cardIn(const QRect &row);
    static QMargins contentMargins(); ///< from the row to the text
    /// Where the time is on a card; a click there plays.
    QRect timePlace(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct LaidOut;

    const LaidOut &laidOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Annotation shownAt(const QModelIndex &index) const;
    QString nowAt(const QModelIndex &index) const;

    WhereaboutsOfNotes m_whereabouts;
    AnnotationId m_raised{};
    AnnotationId m_edited{};
    int m_editorHeight = 0;
    mutable QHash<AnnotationId, int> m_heights; ///< of the rows, for m_width
    mutable int m_width = 0;
    mutable QCache<AnnotationId, LaidOut> m_laidOut; ///< the last hundred, by QCache's own bound
};

/// The background of a card, with the passage's colour at its edge; grey for a bookmark.
void paintCard(QPainter &painter, const QRect &card, const Annotation &annotation,
               const Theme &theme, bool raised);

/// The first line of a card: the quote in quotation marks, after ◆ for a bookmark. Without a quote
/// "◆ Bookmark" or "Passage".
QString headingOf(const Annotation &annotation);
/// "0:55 – 0:58 · Anna · # idea"
QString footOf(const Annotation &annotation);
/// "Now: “These are the words.”", a question, or nothing: for a note whose words have changed.
QString nowOf(const Whereabouts &whereabouts);

} // namespace earmark
