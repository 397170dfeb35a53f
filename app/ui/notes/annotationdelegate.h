// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QHash>
#include <QMargins>
#include <QStyledItemDelegate>

namespace earmark {

struct Theme;

/// Draws an annotation as a card: the colour at its edge, the quote, the note, and below the time,
/// the speaker and the tags.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnnotationDelegate(QObject *parent = nullptr);

    void setRaised(AnnotationId id) { m_raised = id; }
    /// Makes room for an editor of that height; AnnotationId{} for none.
    void setEdited(AnnotationId id, int height);
    void forget(AnnotationId id); ///< the height of a card that has changed
    void forgetAll();

    /// All of the row; the style would set the whole quote to find the place of its text.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QRect cardIn(const QRect &row);
    static QMargins contentMargins(); ///< from the row to the text
    /// Where on a card its time stands, which plays when it is clicked.
    static QRect timePlace(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    AnnotationId m_raised{};
    AnnotationId m_edited{};
    int m_editorHeight = 0;
    mutable QHash<AnnotationId, int> m_heights; ///< of the rows at m_width
    mutable int m_width = 0;
};

/// The ground of a card, with the colour of the passage at its edge; a bookmark has none.
void paintCard(QPainter &painter, const QRect &card, const Annotation &annotation,
               const Theme &theme, bool raised);

/// What stands first on a card: the quote in quotation marks, after a ◆ if it is what was heard at
/// a bookmark, or "◆ Bookmark".
QString headingOf(const Annotation &annotation);
/// "0:55 – 0:58 · Anna · # idea"
QString footOf(const Annotation &annotation);

} // namespace earmark
