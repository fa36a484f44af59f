document.title = "Small";
