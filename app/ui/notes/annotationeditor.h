// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTimer;

namespace earmark {

class ColourButton;
class TagsEdit;

/// A note opened for writing, in the place of its card. What is typed goes out twice a second.
class AnnotationEditor : public QWidget
{
    Q_OBJECT

public:
    AnnotationEditor(const Annotation &annotation, const QStringList &meanings,
                     const QStringList &knownTags, QWidget *parent = nullptr);

    const Annotation &annotation() const { return m_annotation; }
    /// Sends what has not been sent yet.
    void flush();
    int heightFor(int width) const;

signals:
    void changed(const earmark::Annotation &annotation);
    void heightChanged();
    void finished(); ///< left by a key, a button, or because the focus went elsewhere
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(const QStringList &meanings);
    void connectParts();
    void takeTyping();
    void setColour(int colour);
    void growNote();
    bool takeKey(QKeyEvent *event);
    void takeFocusOut(QFocusEvent *event);

    Annotation m_annotation;
    QLabel *m_quote;
    QPlainTextEdit *m_note;
    TagsEdit *m_tags;
    QList<ColourButton *> m_colours;
    QTimer *m_unsent; ///< runs while something typed has not been sent
};

} // namespace earmark
