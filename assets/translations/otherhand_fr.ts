<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Otherhand</source>
        <translation>À propos d’Otherhand</translation>
    </message>
    <message>
        <source>The science</source>
        <translation>La science</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A diffusion model draws your character again, and two other networks measure each drawing: how original it is, and how well it is recognized. Where people and other machines stand was published in:</source>
        <translation>Un modèle de diffusion redessine votre caractère, et deux autres réseaux mesurent chaque dessin&#xa0;: son originalité, et à quel point il est reconnu. La place des personnes et d’autres machines a été publiée dans&#xa0;:</translation>
    </message>
    <message>
        <source>Otherhand is a program of its own; the authors of the papers have no part in it.</source>
        <translation>Otherhand est un programme indépendant&#xa0;; les auteurs des articles n’y ont aucune part.</translation>
    </message>
    <message>
        <source>The licences were not found. They belong in the file {0}.</source>
        <translation>Les licences sont introuvables. Leur place est dans le fichier {0}.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Run from its sources</source>
        <translation>Lancé depuis ses sources</translation>
    </message>
    <message>
        <source>Draw a character once; others draw it again.</source>
        <translation>Dessiner un caractère une fois&#xa0;; d’autres le redessinent.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Clear</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>épaisseur du trait</translation>
    </message>
    <message>
        <source>There is no image in the clipboard</source>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>copy one first</source>
        <translation>en copier une d’abord</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>importation</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Open an image</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>of all strokes, in pixels of the page</source>
        <translation>de tous les traits, en pixels de la page</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>how calmly the ink follows the pen</source>
        <translation>le calme avec lequel l’encre suit le stylo</translation>
    </message>
    <message>
        <source>Show the character behind</source>
        <translation>Montrer le caractère à l’arrière-plan</translation>
    </message>
    <message>
        <source>Open an image as the character</source>
        <translation>Ouvrir une image comme caractère</translation>
    </message>
    <message>
        <source>Paste an image as the character</source>
        <translation>Coller une image comme caractère</translation>
    </message>
    <message>
        <source>Clear the page</source>
        <translation>Effacer la page</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser of whole strokes</source>
        <translation>Gomme de traits entiers</translation>
    </message>
    <message>
        <source>Eraser of what it passes over</source>
        <translation>Gomme de ce qu’elle touche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>gauche et droite</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translation>haut et bas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>around the middle</source>
        <translation>autour du centre</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>baseline, x-height, ascender</source>
        <translation>ligne de base, hauteur d’x, ascendante</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>Lignes de guidage</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Ma main</translation>
    </message>
    <message>
        <source>The one drawing of which variations are made</source>
        <translation>Le seul dessin dont naissent les variations</translation>
    </message>
    <message>
        <source>Draw the same character again yourself, and see where you land</source>
        <translation>Redessiner soi-même le même caractère et voir où il se place</translation>
    </message>
    <message>
        <source>Which page to draw on</source>
        <translation>Page sur laquelle dessiner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take this as a drawing of your own, and begin the next (Enter)</source>
        <translation>En faire un dessin à soi et commencer le suivant (Entrée)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparison of two drawings</source>
        <translation>Comparaison de deux dessins</translation>
    </message>
    <message>
        <source>{0}: {1} % of its ink only here</source>
        <translation>{0}&#xa0;: {1}&#xa0;% de son encre seulement ici</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2} %</source>
        <translation>{0}&#xa0;: originalité {1}, reconnaissabilité {2}&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Drawing {0}</source>
        <translation>Dessin {0}</translation>
    </message>
    <message>
        <source>Back to all drawings</source>
        <translation>Retour à tous les dessins</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Retour à tous les dessins (Échap)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (touche {1})</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>How strongly each drawing is pulled towards your character: low is freer, high is easier to read</source>
        <translation>La force qui tire chaque dessin vers votre caractère&#xa0;: faible, il est plus libre&#xa0;; forte, plus lisible</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>reconnaissable</translation>
    </message>
    <message>
        <source>as people draw</source>
        <translation>comme les gens dessinent</translation>
    </message>
    <message>
        <source>Each drawing is as far from yours as some person&apos;s would be</source>
        <translation>Chaque dessin est aussi loin du vôtre que le serait celui d’une personne</translation>
    </message>
    <message>
        <source>How original</source>
        <translation>Originalité voulue</translation>
    </message>
    <message>
        <source>How far from your drawing they shall be: 0 is a copy, about 0.6 is another person&apos;s drawing</source>
        <translation>À quelle distance de votre dessin&#xa0;: 0 est une copie, environ 0,6 le dessin d’une autre personne</translation>
    </message>
    <message>
        <source>close to yours</source>
        <translation>proche du vôtre</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>loin du vôtre</translation>
    </message>
    <message>
        <source>How many drawings at once</source>
        <translation>Nombre de dessins à la fois</translation>
    </message>
    <message>
        <source>as the model likes</source>
        <translation>au choix du modèle</translation>
    </message>
    <message>
        <source>Steps from noise to drawing: more take longer</source>
        <translation>Étapes du bruit au dessin&#xa0;: plus il y en a, plus c’est long</translation>
    </message>
    <message>
        <source>Which kind of machine draws</source>
        <translation>Quel type de machine dessine</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Draw a new set ({0})</source>
        <translation>Dessiner une nouvelle série ({0})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop drawing; what is finished stays ({0})</source>
        <translation>Arrêter de dessiner&#xa0;; ce qui est fini reste ({0})</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Guidage</translation>
    </message>
    <message>
        <source>How &amp;original</source>
        <translation>&amp;Originalité voulue</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>G&amp;raine</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>it is kept as {0}</source>
        <translation>il est gardé sous {0}</translation>
    </message>
    <message>
        <source>Your unsaved drawing is back: {0}</source>
        <translation>Votre dessin non enregistré est de retour&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>waits for scores</source>
        <translation>attend ses scores</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>en cours de dessin</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>reconnaissable</translation>
    </message>
</context>
<context>
    <name>DrawingList</name>
    <message>
        <source>Being drawn</source>
        <translation>En cours de dessin</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>originalité {0}, reconnaissabilité {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Mouse wheel or + and - zoom, dragging moves, 0 shows all</source>
        <translation>Molette ou + et - pour zoomer, glisser pour déplacer, 0 pour tout voir</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine stopped {0} times in a row</source>
        <translation>Le moteur s’est arrêté {0} fois de suite</translation>
    </message>
    <message>
        <source>try again, or look into the log</source>
        <translation>réessayer ou regarder le journal</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Enlarged drawing</source>
        <translation>Dessin agrandi</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Retour à tous les dessins (Échap)</translation>
    </message>
    <message>
        <source>Previous drawing (Left)</source>
        <translation>Dessin précédent (Gauche)</translation>
    </message>
    <message>
        <source>Next drawing (Right)</source>
        <translation>Dessin suivant (Droite)</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favori (F)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Dans ce genre</translation>
    </message>
    <message>
        <source>Make this drawing your character, and draw it again (M)</source>
        <translation>Faire de ce dessin votre caractère et le redessiner (M)</translation>
    </message>
    <message>
        <source>Your drawing below</source>
        <translation>Votre dessin dessous</translation>
    </message>
    <message>
        <source>Show the drawing that this one was drawn after, faintly (G)</source>
        <translation>Montrer en pâle le dessin d’après lequel celui-ci est fait (G)</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore de scores</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>originalité {0}, reconnaissabilité {1}&#xa0;%</translation>
    </message>
    <message>
        <source>by your own hand</source>
        <translation>de votre main</translation>
    </message>
    <message>
        <source>{0}, guidance {1}, {2} steps, seed {3}, drawing {4}</source>
        <translation>{0}, guidage {1}, {2} étapes, graine {3}, dessin {4}</translation>
    </message>
    <message>
        <source>{0}, asked for originality {1}</source>
        <translation>{0}, originalité voulue {1}</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Begin with this character</source>
        <translation>Commencer avec ce caractère</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Comet</source>
        <translation>Comète</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Fourche</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Hook and ring</source>
        <translation>Crochet et anneau</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Lanterne</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Roseau</translation>
    </message>
    <message>
        <source>Sail</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer avec un exemple</translation>
    </message>
    <message>
        <source>Characters of no script, invented for Otherhand. Choose one, and see how others would draw it.</source>
        <translation>Des caractères d’aucune écriture, inventés pour Otherhand. En choisir un et voir comment d’autres le dessineraient.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>&amp;Selected ({0})</source>
        <translation>&amp;Sélection ({0})</translation>
    </message>
    <message>
        <source>Fa&amp;vourites ({0})</source>
        <translation>Fa&amp;voris ({0})</translation>
    </message>
    <message>
        <source>&amp;All ({0})</source>
        <translation>&amp;Tous ({0})</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>SVG curves</source>
        <translation>Courbes SVG</translation>
    </message>
    <message>
        <source>PDF sheet</source>
        <translation>Planche PDF</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Length of the longer side, {0} to {1} pixels</source>
        <translation>Longueur du plus grand côté, de {0} à {1} pixels</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Blanc</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>Trans&amp;parent</translation>
    </message>
    <message>
        <source>One picture for each drawing. Drop one on the page to go on from it.</source>
        <translation>Une image par dessin. La déposer sur la page pour repartir de là.</translation>
    </message>
    <message>
        <source>One file for each drawing, every stroke a path.</source>
        <translation>Un fichier par dessin, chaque trait est un chemin.</translation>
    </message>
    <message>
        <source>Pages to print, sharp at any size.</source>
        <translation>Des pages à imprimer, nettes à toute taille.</translation>
    </message>
    <message>
        <source>One picture of up to 399 drawings with their scores.</source>
        <translation>Une image de 399 dessins au plus, avec leurs scores.</translation>
    </message>
    <message>
        <source>A folder for each character: pictures, a table of seeds and scores, arrays.</source>
        <translation>Un dossier par caractère&#xa0;: images, tableau des graines et des scores, tableaux numériques.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are no drawings to export yet.</source>
        <translation>Il n’y a pas encore de dessin à exporter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the export</source>
        <translation>Aperçu de l’export</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Guided diffusion (CFGDM)</source>
        <translation>Diffusion guidée (CFGDM)</translation>
    </message>
    <message>
        <source>Plain diffusion (DDPM)</source>
        <translation>Diffusion simple (DDPM)</translation>
    </message>
    <message>
        <source>Few-shot diffusion (FSDM)</source>
        <translation>Diffusion few-shot (FSDM)</translation>
    </message>
    <message>
        <source>Neural statistician (VAE-NS)</source>
        <translation>Statisticien neuronal (VAE-NS)</translation>
    </message>
    <message>
        <source>Spatial transformer (VAE-STN)</source>
        <translation>Transformeur spatial (VAE-STN)</translation>
    </message>
    <message>
        <source>Adversarial, U-Net (DA-GAN-UN)</source>
        <translation>Antagoniste, U-Net (DA-GAN-UN)</translation>
    </message>
    <message>
        <source>Adversarial, ResNet (DA-GAN-RN)</source>
        <translation>Antagoniste, ResNet (DA-GAN-RN)</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Votre main</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>ouverture de {0}</translation>
    </message>
    <message>
        <source>Otherhand documents ({0})</source>
        <translation>Documents Otherhand ({0})</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>«&#xa0;{0}&#xa0;» a été modifié par un autre programme. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Your own drawings</source>
        <translation>Vos dessins</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>By your own hand</source>
        <translation>De votre main</translation>
    </message>
    <message>
        <source>By other hands</source>
        <translation>D’autres mains</translation>
    </message>
    <message>
        <source>No drawing passes the filters.</source>
        <translation>Aucun dessin ne passe les filtres.</translation>
    </message>
    <message>
        <source>Variations of your character appear here.</source>
        <translation>Les variations de votre caractère apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Dans ce genre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Copier en SVG</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>1 drawing</source>
        <translation>1 dessin</translation>
    </message>
    <message>
        <source>{0} drawings</source>
        <translation>{0} dessins</translation>
    </message>
    <message>
        <source>{0} of {1} drawings</source>
        <translation>{0} dessins sur {1}</translation>
    </message>
    <message>
        <source>{0}, {1} selected</source>
        <translation>{0}, {1} en sélection</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Draw as many again, from further seeds</source>
        <translation>En dessiner autant de plus, avec d’autres graines</translation>
    </message>
    <message>
        <source>Clear others</source>
        <translation>Effacer les autres</translation>
    </message>
    <message>
        <source>Delete all but favourites and your own drawings (can be undone)</source>
        <translation>Supprimer tout sauf les favoris et vos dessins (peut être annulé)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Ce qui vient d’abord</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Dans l’ordre du dessin</translation>
    </message>
    <message>
        <source>Most original</source>
        <translation>Les plus originaux</translation>
    </message>
    <message>
        <source>Least original</source>
        <translation>Les moins originaux</translation>
    </message>
    <message>
        <source>Most recognizable</source>
        <translation>Les plus reconnaissables</translation>
    </message>
    <message>
        <source>Least recognizable</source>
        <translation>Les moins reconnaissables</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Show the drawings of one model only</source>
        <translation>Ne montrer que les dessins d’un modèle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Ne montrer que les favoris</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalité</translation>
    </message>
    <message>
        <source>Originality is how far a drawing is from yours; another person&apos;s is at about 0.55</source>
        <translation>L’originalité dit à quelle distance un dessin est du vôtre&#xa0;; celui d’une autre personne est à environ 0,55</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Reconnaissabilité</translation>
    </message>
    <message>
        <source>Recognizability is the chance that a drawing is taken for your character among 20</source>
        <translation>La reconnaissabilité est la probabilité qu’un dessin soit pris pour votre caractère parmi 20</translation>
    </message>
    <message>
        <source>Size of the drawings</source>
        <translation>Taille des dessins</translation>
    </message>
    <message>
        <source>Size of the drawings (Ctrl and mouse wheel)</source>
        <translation>Taille des dessins (Ctrl et molette)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Close these first steps</source>
        <translation>Fermer ces premiers pas</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Dessiner un caractère</translation>
    </message>
    <message>
        <source>Any mark you like, with mouse, pen or finger. Or begin with one of the examples.</source>
        <translation>N’importe quel signe, à la souris, au stylet ou au doigt. Ou commencer avec un exemple.</translation>
    </message>
    <message>
        <source>Watch others draw it</source>
        <translation>Voir d’autres le dessiner</translation>
    </message>
    <message>
        <source>Lift the pen, and other hands draw it too. Each drawing is also a point on the plane.</source>
        <translation>Lever le stylo, et d’autres mains le dessinent aussi. Chaque dessin est également un point du plan.</translation>
    </message>
    <message>
        <source>Keep and export</source>
        <translation>Garder et exporter</translation>
    </message>
    <message>
        <source>Give a star to those you like, and take them along as PNG, SVG or PDF.</source>
        <translation>Donner une étoile à ceux qui plaisent et les emporter en PNG, SVG ou PDF.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>The image</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The image could not be read: {0}</source>
        <translation>L’image n’a pas pu être lue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>save it as PNG and try again</source>
        <translation>l’enregistrer en PNG et réessayer</translation>
    </message>
</context>
<context>
    <name>KeyboardPen</name>
    <message>
        <source>Arrow keys move the pen, Space puts it down, Enter lifts it</source>
        <translation>Les flèches déplacent le stylo, Espace le pose, Entrée le lève</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Stylo levé</translation>
    </message>
    <message>
        <source>Pen down, {0}</source>
        <translation>Stylo posé, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Trait abandonné</translation>
    </message>
    <message>
        <source>{0} % across, {1} % down</source>
        <translation>{0}&#xa0;% vers la droite, {1}&#xa0;% vers le bas</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Stretch near 100 %</source>
        <translation>Étirer près de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Where people&apos;s drawings of 316 characters stand, scored like the drawings here: half of them lie in the strongest part, 90 % in all of it. The line is their mean.</source>
        <translation>Où se placent des dessins de personnes pour 316 caractères, évalués comme les dessins d’ici&#xa0;: la moitié est dans la partie la plus soutenue, 90&#xa0;% dans l’ensemble. La ligne est leur moyenne.</translation>
    </message>
    <message>
        <source>Broken lines: curves of the paper (ICML 2023, figure 3b and ends from figure 4), read off the plot, on Quick, Draw! with other critics than here. Marks at the right edge: its families on Omniglot (figure 2a), only their recognizability, because the paper places them by diversity, which is not originality.</source>
        <translation>Lignes brisées&#xa0;: courbes de l’article (ICML 2023, figure 3b, bouts de la figure 4), relevées sur l’image, sur Quick, Draw! avec d’autres juges qu’ici. Repères au bord droit&#xa0;: ses familles sur Omniglot (figure 2a), par leur seule reconnaissabilité, car l’article les place par diversité, ce qui n’est pas l’originalité.</translation>
    </message>
    <message>
        <source>Give the last few percent, where most drawings are, more room; the axis says where they are.</source>
        <translation>Donner plus de place aux derniers pour cent, où sont la plupart des dessins&#xa0;; l’axe dit où ils sont.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The engine stopped and is being restarted; nothing was lost</source>
        <translation>Le moteur s’est arrêté et redémarre&#xa0;; rien n’est perdu</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>No models are installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>Judge of originality (SimCLR)</source>
        <translation>Juge de l’originalité (SimCLR)</translation>
    </message>
    <message>
        <source>Judge of recognizability (Prototypical Net)</source>
        <translation>Juge de la reconnaissabilité (Prototypical Net)</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalité</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Reconnaissabilité</translation>
    </message>
    <message>
        <source>Within its alphabet</source>
        <translation>Dans son alphabet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Right among 20 of any alphabet</source>
        <translation>Juste parmi 20 de tout alphabet</translation>
    </message>
    <message>
        <source>Right among 20 of the same alphabet</source>
        <translation>Juste parmi 20 du même alphabet</translation>
    </message>
    <message>
        <source>Largest difference from the trained network</source>
        <translation>Plus grand écart avec le réseau entraîné</translation>
    </message>
    <message>
        <source>Guidance {0}</source>
        <translation>Guidage {0}</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Stroke</source>
        <translation>trait</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>Plane of originality and recognizability</source>
        <translation>Plan de l’originalité et de la reconnaissabilité</translation>
    </message>
    <message>
        <source>Originality: how far a drawing is from the exemplar for a network that compares drawings; another person&apos;s is at about 0.55.</source>
        <translation>Originalité&#xa0;: distance d’un dessin au modèle, pour un réseau qui compare des dessins&#xa0;; celui d’une autre personne est à environ 0,55.</translation>
    </message>
    <message>
        <source>Recognizability: how likely a drawing is taken for the exemplar&apos;s character among 20 characters.</source>
        <translation>Reconnaissabilité&#xa0;: probabilité qu’un dessin soit pris pour le caractère du modèle parmi 20.</translation>
    </message>
    <message>
        <source>This layer&apos;s file cannot be read: {0}</source>
        <translation>Le fichier de ce calque est illisible&#xa0;: {0}</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>originalité</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>reconnaissabilité</translation>
    </message>
</context>
<context>
    <name>PlaneBar</name>
    <message>
        <source>Search on the plane</source>
        <translation>Recherche sur le plan</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show the whole plane (Home)</source>
        <translation>Montrer tout le plan (Début)</translation>
    </message>
    <message>
        <source>tries {0}, found {1} of {2}</source>
        <translation>{0} essais, {1} trouvés sur {2}</translation>
    </message>
    <message>
        <source>found {0} in {1} tries</source>
        <translation>{0} trouvés en {1} essais</translation>
    </message>
    <message>
        <source>stopped after {0} tries, found {1} of {2}</source>
        <translation>arrêt après {0} essais, {1} trouvés sur {2}</translation>
    </message>
    <message>
        <source>gave up after {0} tries, found {1} of {2}</source>
        <translation>abandon après {0} essais, {1} trouvés sur {2}</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>Sélection rectangulaire</translation>
    </message>
    <message>
        <source>Drag a box to select drawings</source>
        <translation>Tracer un rectangle pour sélectionner des dessins</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Sélection au lasso</translation>
    </message>
    <message>
        <source>Drag around drawings to select them</source>
        <translation>Entourer des dessins pour les sélectionner</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Drag a box to ask for drawings that land in it (Alt+drag)</source>
        <translation>Tracer un rectangle pour demander des dessins qui s’y placent (Alt+glisser)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Drag to move the view (right mouse button)</source>
        <translation>Glisser pour déplacer la vue (bouton droit)</translation>
    </message>
</context>
<context>
    <name>PlaneCard</name>
    <message>
        <source>guidance {0}</source>
        <translation>guidage {0}</translation>
    </message>
    <message>
        <source>originality {0}</source>
        <translation>originalité {0}</translation>
    </message>
    <message>
        <source>recognizability {0} %</source>
        <translation>reconnaissabilité {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlaneLayers</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people (paper)</source>
        <translation>personnes (article)</translation>
    </message>
    <message>
        <source>paper, Omniglot, %</source>
        <translation>article, Omniglot, %</translation>
    </message>
</context>
<context>
    <name>PointEraser</name>
    <message>
        <source>Erase</source>
        <translation>gommage</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What is not saved cannot be kept safe now: {0}</source>
        <translation>Ce qui n’est pas enregistré ne peut pas être mis à l’abri&#xa0;: {0}</translation>
    </message>
    <message>
        <source>save it soon, and free some space</source>
        <translation>l’enregistrer bientôt et libérer de la place</translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number that the chance begins with: the same seed draws the same again</source>
        <translation>Le nombre dont part le hasard&#xa0;: la même graine redessine la même chose</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Garder la graine</translation>
    </message>
    <message>
        <source>Locked: Generate draws the same set again. Open: every Generate takes the next seed</source>
        <translation>Fermé&#xa0;: «&#xa0;Générer&#xa0;» redessine la même série. Ouvert&#xa0;: chaque «&#xa0;Générer&#xa0;» prend la graine suivante</translation>
    </message>
    <message>
        <source>Throw the dice for a seed</source>
        <translation>Tirer une graine au sort</translation>
    </message>
    <message>
        <source>Take the next seed</source>
        <translation>Prendre la graine suivante</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>That drawing has no ink to start from</source>
        <translation>Ce dessin n’a pas d’encre d’où partir</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>en choisir un autre</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>«&#xa0;Dans ce genre&#xa0;»</translation>
    </message>
    <message>
        <source>Own drawing</source>
        <translation>dessin à soi</translation>
    </message>
    <message>
        <source>Delete drawings</source>
        <translation>suppression de dessins</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>ajout aux favoris</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>retrait des favoris</translation>
    </message>
    <message>
        <source>There is no ink to start from</source>
        <translation>Il n’y a pas d’encre d’où partir</translation>
    </message>
    <message>
        <source>draw something first</source>
        <translation>dessiner d’abord quelque chose</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Width of the pen on a new page of 640 by 640 pixels</source>
        <translation>Épaisseur du trait sur une nouvelle page de 640 sur 640 pixels</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>large</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>How calmly the ink follows the pen: 0 follows every tremble</source>
        <translation>Le calme avec lequel l’encre suit le stylo&#xa0;: 0 suit chaque tremblement</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>vif</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>&amp;Draw variations after each stroke</source>
        <translation>&amp;Dessiner des variations après chaque trait</translation>
    </message>
    <message>
        <source>Otherwise they are drawn when you press Generate</source>
        <translation>Sinon, seulement avec «&#xa0;Générer&#xa0;»</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Mettre à l’abri toutes les</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Seconds between two copies of what is not saved yet</source>
        <translation>Secondes entre deux copies de ce qui n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language shows after a restart.</source>
        <translation>Une autre langue apparaît après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Pen of a new page</source>
        <translation>&amp;Épaisseur sur une nouvelle page</translation>
    </message>
    <message>
        <source>&amp;Stabiliser</source>
        <translation>&amp;Stabilisateur</translation>
    </message>
    <message>
        <source>A copy for after a crash; your files are left alone.</source>
        <translation>Une copie en cas de plantage&#xa0;; vos fichiers restent intacts.</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work every</source>
        <translation>&amp;Mettre à l’abri toutes les</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Reading the image</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Le redessiner</translation>
    </message>
    <message>
        <source>your own hand joins the others on the plane</source>
        <translation>votre main rejoint les autres sur le plan</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Dessiner un caractère</translation>
    </message>
    <message>
        <source>or drop an image here</source>
        <translation>ou déposer une image ici</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Search for words or keys</source>
        <translation>Chercher des mots ou des touches</translation>
    </message>
    <message>
        <source>No command and no key fits.</source>
        <translation>Aucune commande ni touche ne correspond.</translation>
    </message>
    <message>
        <source>Enter does what is chosen.</source>
        <translation>Entrée exécute ce qui est choisi.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Keys in the panels</source>
        <translation>Touches dans les volets</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Engine restarting</source>
        <translation>Le moteur redémarre</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What Otherhand is doing now</source>
        <translation>Ce que fait Otherhand en ce moment</translation>
    </message>
</context>
<context>
    <name>StrokeEraser</name>
    <message>
        <source>Erase</source>
        <translation>gommage</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>Open an &amp;image…</source>
        <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Paste an image as the character</source>
        <translation>&amp;Coller une image comme caractère</translation>
    </message>
    <message>
        <source>C&amp;lear the page</source>
        <translation>&amp;Effacer la page</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>De&amp;ssins</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;More variations</source>
        <translation>&amp;Plus de variations</translation>
    </message>
    <message>
        <source>&amp;Clear all but favourites</source>
        <translation>&amp;Effacer tout sauf les favoris</translation>
    </message>
    <message>
        <source>Draw with my own &amp;hand</source>
        <translation>Dessiner de ma propre &amp;main</translation>
    </message>
    <message>
        <source>&amp;Keep my drawing</source>
        <translation>Garder mon &amp;dessin</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Commands and keys…</source>
        <translation>&amp;Commandes et touches…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Otherhand</source>
        <translation>À propos d’&amp;Otherhand</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Canvas: move the keyboard&apos;s pen</source>
        <translation>Zone de dessin&#xa0;: déplacer le stylo au clavier</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Canvas: put the pen down, or lift it</source>
        <translation>Zone de dessin&#xa0;: poser ou lever le stylo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Canvas: finer or coarser steps of the pen</source>
        <translation>Zone de dessin&#xa0;: pas du stylo plus fins ou plus grands</translation>
    </message>
    <message>
        <source>Shift, Ctrl with arrow keys</source>
        <translation>Maj, Ctrl avec les flèches</translation>
    </message>
    <message>
        <source>Canvas, gallery: larger or smaller</source>
        <translation>Zone de dessin, galerie&#xa0;: plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Gallery: select all</source>
        <translation>Galerie&#xa0;: tout sélectionner</translation>
    </message>
    <message>
        <source>Plane: go to the nearest drawing</source>
        <translation>Plan&#xa0;: aller au dessin le plus proche</translation>
    </message>
    <message>
        <source>Plane: show all</source>
        <translation>Plan&#xa0;: tout montrer</translation>
    </message>
    <message>
        <source>Plane: search in a box</source>
        <translation>Plan&#xa0;: chercher dans un rectangle</translation>
    </message>
    <message>
        <source>Alt with a drag</source>
        <translation>Alt en glissant</translation>
    </message>
</context>
</TS>
