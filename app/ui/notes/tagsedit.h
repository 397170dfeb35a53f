// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace earmark {

/// Tags on one line, separated by commas, with or without #. Completes the tag at the cursor.
class TagsEdit : public QLineEdit
{
    Q_OBJECT

public:
    TagsEdit(const QStringList &tags, const QStringList &known, QWidget *parent = nullptr);

    QStringList tags() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &tag);
    QString tagAtCursor() const;

    QCompleter *m_completer;
};

/// Splits "idea, to check" into tags: trimmed, without # and without duplicates.
QStringList readTags(const QString &line);

} // namespace earmark
