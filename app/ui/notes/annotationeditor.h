// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTimer;

namespace earmark {

class BarButton;
class ColourButton;
class TagsEdit;

/// A note opened for editing, in the place of its card. Emits changed() about twice a second while
/// the user types.
class AnnotationEditor : public QWidget
{
    Q_OBJECT

public:
    AnnotationEditor(const Annotation &annotation, const QStringList &meanings,
                     const QStringList &knownTags, QWidget *parent = nullptr);

    const Annotation &annotation() const { return m_annotation; }
    /// The note was changed elsewhere; what is typed here stays.
    void refresh(const Annotation &annotation);
    /// Emits changed() at once if something typed has not been sent.
    void flush();
    int heightFor(int width) const;

signals:
    void changed(const earmark::Annotation &annotation);
    void heightChanged();
    void finished(); ///< by a key or a button, or because the focus went elsewhere
    void removeRequested();
    void favouriteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(const QStringList &meanings);
    void showFavourite();
    void connectParts();
    void startSending();
    void setColour(int colour);
    void growNote();
    bool handleKey(QKeyEvent *event);
    void handleFocusOut(QFocusEvent *event);

    Annotation m_annotation;
    QLabel *m_quote;
    QPlainTextEdit *m_note;
    TagsEdit *m_tags;
    QList<ColourButton *> m_colours;
    BarButton *m_favourite;
    QTimer *m_unsent; ///< runs while something typed has not been sent
};

} // namespace earmark
