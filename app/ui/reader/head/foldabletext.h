// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QColor>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace earmark {

class LinkLabel;

/// Text with links that seek or open a web page. It can be folded to its beginning or to nothing.
class FoldableText : public QWidget
{
    Q_OBJECT

public:
    explicit FoldableText(QWidget *parent = nullptr);

    /// Starts folded, unless the text is the same as before. With an empty `beginning` it folds to
    /// nothing.
    void setText(const QString &html, const QString &beginning);
    void setButton(const QString &unfold, const QString &fold); ///< the two labels of the button
    void setFoldable(bool foldable);
    void setLinkColour(const QColor &ink, const QColor &link);

signals:
    void jumpRequested(earmark::milliseconds position);

private:
    void show(bool unfolded);
    void follow(const QString &link);

    LinkLabel *m_label;
    QToolButton *m_button;
    QVBoxLayout *m_layout;
    QString m_html;
    QString m_beginning;
    QString m_unfold;
    QString m_fold;
    QColor m_linkColour = Qt::blue;
    bool m_foldable = true;
};

} // namespace earmark
